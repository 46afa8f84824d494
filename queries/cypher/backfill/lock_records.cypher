// Locks records that carry lead sources, making those that are not known yet, and reads what was told of them.
// Access: write
// Parameters: $keys, $now
// Returns: key, record
UNWIND $keys AS key
MERGE (r:LeadSourceRecord {key: key})
ON CREATE SET r.recordedAt = $now
WITH r ORDER BY r.key
REMOVE r.lock
RETURN r.key AS key, r {.created, .present, .changes, .touches} AS record

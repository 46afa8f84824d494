// The next records that carry lead sources after one, with all that was told of them, whether a touch follows or not.
// Access: read
// Parameters: $after, $limit
// Returns: id, fact
MATCH (r:LeadSourceRecord) WHERE r.key > $after
WITH r ORDER BY r.key LIMIT $limit
RETURN r.key AS id, r {.key, .created, .present, .changes} AS fact

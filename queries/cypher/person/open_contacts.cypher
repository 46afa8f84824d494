// Creates contact records.
// Access: write
// Parameters: $rows, $now
// Returns: none
UNWIND $rows AS row
MATCH (i:Identity {id: row.identityId})
CREATE (i)-[:HAS_CONTACT]->(:Contact {id: row.id, createdAt: row.createdAt, recordedAt: $now})

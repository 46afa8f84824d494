// Creates open lead records.
// Access: write
// Parameters: $rows, $now
// Returns: none
UNWIND $rows AS row
MATCH (i:Identity {id: row.identityId})
CREATE (i)-[:HAS_LEAD]->(:Lead {id: row.id, status: 'OPEN', createdAt: row.createdAt, recordedAt: $now})

// Supersedes affiliations.
// Access: write
// Parameters: $rows, $now
// Returns: none
UNWIND $rows AS row
MATCH (:Identity {id: row.identityId})-[a:AFFILIATED_WITH {id: row.id}]->(:Account)
SET a.supersededAt = $now

// Sets since when systems have known identities.
// Access: write
// Parameters: $rows
// Returns: none
UNWIND $rows AS row
MATCH (i:Identity {id: row.identityId})
SET i.syncedAt = row.at

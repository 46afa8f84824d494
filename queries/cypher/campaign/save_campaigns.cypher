// Creates campaigns, or sets what changed of them; null clears.
// Access: write
// Parameters: $rows, $now
// Returns: none
UNWIND $rows AS row
MERGE (c:Campaign {key: row.key})
ON CREATE SET c.id = row.id, c.recordedAt = $now
SET c += row.properties

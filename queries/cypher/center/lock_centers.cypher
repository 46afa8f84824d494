// Locks buying centers by key, making a bare node for each key that is not there.
// Access: write
// Parameters: $rows
// Returns: key, id, reserved
UNWIND $rows AS row
MERGE (b:BuyingCenter {key: row.key})
ON CREATE SET b.id = row.id
ON MATCH SET b.name = b.name
RETURN b.key AS key, b.id AS id, b.id = row.id AS reserved

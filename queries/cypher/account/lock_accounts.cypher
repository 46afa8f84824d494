// Locks accounts by key, making a bare node for each key that is not there; setting a name to itself takes the lock.
// Access: write
// Parameters: $rows
// Returns: key, id, reserved
UNWIND $rows AS row
MERGE (a:Account {key: row.key})
ON CREATE SET a.id = row.id
ON MATCH SET a.name = a.name
RETURN a.key AS key, a.id AS id, a.id = row.id AS reserved

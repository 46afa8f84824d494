// Locks opportunities by key, making a bare node for each key that is not there.
// Access: write
// Parameters: $rows
// Returns: key, id, reserved
UNWIND $rows AS row
MERGE (o:Opportunity {key: row.key})
ON CREATE SET o.id = row.id
ON MATCH SET o.name = o.name
RETURN o.key AS key, o.id AS id, o.id = row.id AS reserved

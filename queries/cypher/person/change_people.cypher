// Sets what changed of people; null clears.
// Access: write
// Parameters: $rows
// Returns: none
UNWIND $rows AS row
MATCH (p:Person {id: row.id})
SET p += row.properties

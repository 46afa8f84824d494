// The ids of accounts that inputs name by key.
// Access: read
// Parameters: $keys
// Returns: key, id
UNWIND $keys AS key
MATCH (a:Account {key: key})
RETURN key, a.id AS id

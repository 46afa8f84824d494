// Which of some account keys there are.
// Access: read
// Parameters: $keys
// Returns: key
UNWIND $keys AS key
MATCH (a:Account {key: key})
RETURN a.key AS key

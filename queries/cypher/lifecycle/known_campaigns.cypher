// Which of these keys are campaigns'.
// Access: read
// Parameters: $keys
// Returns: key
UNWIND $keys AS key
MATCH (c:Campaign {key: key})
RETURN c.key AS key

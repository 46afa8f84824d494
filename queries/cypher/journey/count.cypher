// How many touches there are, as the database counts them in passing.
// Access: read
// Parameters: none
// Returns: total
MATCH (t:Touch) RETURN count(t) AS total

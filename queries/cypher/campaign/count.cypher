// How many campaigns there are, as the database counts them in passing.
// Access: read
// Parameters: none
// Returns: total
MATCH (c:Campaign) RETURN count(c) AS total

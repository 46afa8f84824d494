// How many lead records there are, as the database counts them in passing.
// Access: read
// Parameters: none
// Returns: total
MATCH (l:Lead) RETURN count(l) AS total

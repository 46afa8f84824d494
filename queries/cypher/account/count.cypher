// How many accounts there are, as the database counts them in passing.
// Access: read
// Parameters: none
// Returns: total
MATCH (a:Account) RETURN count(a) AS total

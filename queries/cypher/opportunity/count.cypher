// How many opportunities there are, as the database counts them in passing.
// Access: read
// Parameters: none
// Returns: total
MATCH (o:Opportunity) RETURN count(o) AS total

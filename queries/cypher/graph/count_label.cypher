// How many people there are, from the count store.
// Access: read
// Parameters: none
// Returns: people
MATCH (p:Person)
RETURN count(p) AS people

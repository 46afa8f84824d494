// How many manual decisions about relationships there are, as the database counts them in passing.
// Access: read
// Parameters: none
// Returns: total
MATCH (o:RelationshipOverride) RETURN count(o) AS total

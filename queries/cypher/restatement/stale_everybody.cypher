// The next people after one.
// Access: read
// Parameters: $owner, $limit
// Returns: owner, key, personId
MATCH (p:Person) WHERE p.id > $owner
RETURN p.id AS owner, '' AS key, p.id AS personId ORDER BY owner LIMIT $limit

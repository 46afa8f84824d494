// Everything that is kept on people: stamps, latest activity and the tenant's own fields.
// Access: read
// Parameters: $ids
// Returns: personId, properties
UNWIND $ids AS id
MATCH (p:Person {id: id})
RETURN p.id AS personId, p{.*} AS properties

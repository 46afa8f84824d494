// One person by id.
// Access: read
// Parameters: $id
// Returns: person
MATCH (p:Person {id: $id})
RETURN p{.id, .name, .firstName, .lastName, .title, .phone, .birthDate, .recordedAt} AS person

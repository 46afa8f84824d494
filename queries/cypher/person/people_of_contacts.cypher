// Whose contact records these are.
// Access: read
// Parameters: $ids
// Returns: recordId, person
// Includes: person/person
UNWIND $ids AS id
MATCH (r:Contact {id: id})<-[:HAS_CONTACT]-(:Identity)-[x:IDENTIFIES WHERE x.supersededAt IS NULL]->(p:Person)
RETURN r.id AS recordId, p{...person} AS person

// Whose lead records these are.
// Access: read
// Parameters: $ids
// Returns: recordId, person
// Includes: person/person
UNWIND $ids AS id
MATCH (r:Lead {id: id})<-[:HAS_LEAD]-(:Identity)-[x:IDENTIFIES WHERE x.supersededAt IS NULL]->(p:Person)
RETURN r.id AS recordId, p{...person} AS person

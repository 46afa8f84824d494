// One person by id; the id of somebody who was merged into another answers with that one.
// Access: read
// Parameters: $id
// Returns: person
// Includes: person/person
MATCH (:Person {id: $id})<-[own:IDENTIFIES WHERE own.mergeId IS NULL]-(known:Identity)
MATCH (known)-[now:IDENTIFIES WHERE now.supersededAt IS NULL]->(p:Person)
RETURN DISTINCT p{...person} AS person

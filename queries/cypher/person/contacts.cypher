// Contact records of people; of someone who has several since a merge, the oldest.
// Access: read
// Parameters: $ids
// Returns: personId, contact
UNWIND $ids AS id
MATCH (p:Person {id: id})<-[x:IDENTIFIES WHERE x.supersededAt IS NULL]-(i:Identity)-[:HAS_CONTACT]->(c:Contact)
WITH p, c ORDER BY c.createdAt, c.id
RETURN p.id AS personId, head(collect(c{.id, .createdAt})) AS contact

// Lead records of people, oldest first.
// Access: read
// Parameters: $ids
// Returns: personId, lead
// Includes: person/lead
UNWIND $ids AS id
MATCH (p:Person {id: id})<-[x:IDENTIFIES WHERE x.supersededAt IS NULL]-(i:Identity)-[:HAS_LEAD]->(l:Lead)
WITH p, l ORDER BY l.createdAt, l.id
RETURN p.id AS personId, l {...lead} AS lead

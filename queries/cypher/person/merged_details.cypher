// Details of people and of all who were merged into them: the survivor's first, then by when they were stored.
// Access: read
// Parameters: $ids
// Returns: personId, properties
UNWIND $ids AS id
MATCH (:Person {id: id})<-[now:IDENTIFIES WHERE now.supersededAt IS NULL]-(known:Identity)
MATCH (known)-[own:IDENTIFIES WHERE own.mergeId IS NULL]->(part:Person)
WITH DISTINCT id, part
ORDER BY CASE part.id WHEN id THEN 0 ELSE 1 END, part.recordedAt, part.id
RETURN id AS personId, part {.*} AS properties

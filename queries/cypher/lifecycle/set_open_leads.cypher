// Gives the open leads of a person another status.
// Access: write
// Parameters: $personId, $status, $now
// Returns: none
MATCH (p:Person {id: $personId})<-[x:IDENTIFIES WHERE x.supersededAt IS NULL]-(:Identity)-[:HAS_LEAD]->(l:Lead)
WHERE l.status IN ['OPEN', 'RECYCLED']
SET l.status = $status
WITH DISTINCT p
SET p.leadStatus = $status, p.leadStatusAt = $now

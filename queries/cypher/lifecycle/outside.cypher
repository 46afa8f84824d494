// Which of these people stand outside in their latest cycle.
// Access: read
// Parameters: $ids
// Returns: personId
UNWIND $ids AS id
MATCH (p:Person {id: id})
CALL (p) {
  MATCH (p)<-[x:IDENTIFIES WHERE x.supersededAt IS NULL]-(:Identity)-[:HAS_CYCLE]->(y:Cycle)
  RETURN y.stage AS stage ORDER BY y.number DESC, y.stageAt DESC, y.id DESC LIMIT 1
}
WITH p, stage WHERE stage = 'OUTSIDE'
RETURN p.id AS personId

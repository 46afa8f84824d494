// Locks a person, named by id or by a key, then reads the cycles.
// Access: write
// Parameters: $personId, $personKey
// Returns: person, identityId, cycles
CALL () {
  MATCH (:Person {id: $personId})<-[own:IDENTIFIES WHERE own.mergeId IS NULL]-(i:Identity)
  MATCH (i)-[now:IDENTIFIES WHERE now.supersededAt IS NULL]->(p:Person)
  RETURN p, i
  UNION
  MATCH (:IdentityKey {key: $personKey})-[ko:KEY_OF WHERE ko.supersededAt IS NULL]->(i:Identity)-[io:IDENTIFIES WHERE io.supersededAt IS NULL]->(p:Person)
  RETURN p, i
}
WITH p, i ORDER BY i.id LIMIT 1
REMOVE p.lock
WITH i, collect(p) AS locked
UNWIND locked AS p
RETURN p {.id, .name, .firstName, .lastName, .title, .phone, .birthDate, .recordedAt} AS person, i.id AS identityId,
  COLLECT {
    MATCH (p)<-[x:IDENTIFIES WHERE x.supersededAt IS NULL]-(:Identity)-[:HAS_CYCLE]->(y:Cycle)
    RETURN y {.id, .number, .startedAt, .stage, .stageAt,
      moves: [(y)-[:MOVED]->(m:StageMove) | m {.number, .from, .to, .at, .recordedAt, .rule, .by, .reason, .note, .earliestHandoffAt}]} } AS cycles

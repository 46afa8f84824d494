// Takes the turn to look after people who stay where they are, then reads cycles that have been quiet in a stage since a time, the quietest first.
// Access: write
// Parameters: $stage, $since, $limit, $leave
// Returns: cycleId, personId
MERGE (l:Lock {name: 'lifecycle'})
REMOVE l.lock
WITH $stage AS stage, $since AS since
// A limit beside what writes would read every one that is quiet.
CALL (stage, since) {
  MATCH (y:Cycle) USING INDEX SEEK y:Cycle(stage, quietSince)
  WHERE y.stage = stage AND y.quietSince <= since AND NOT y.id IN $leave
  RETURN y ORDER BY y.stage, y.quietSince LIMIT $limit
}
MATCH (y)<-[:HAS_CYCLE]-(:Identity)-[x:IDENTIFIES WHERE x.supersededAt IS NULL]->(p:Person)
RETURN y.id AS cycleId, p.id AS personId

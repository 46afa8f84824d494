// Takes the turn to look after handoffs, of several running products one at a time, then reads those that may have gone wrong by now, the earliest first.
// Access: write
// Parameters: $now, $limit, $leave
// Returns: handoffId, personId
MERGE (l:Lock {name: 'lifecycle'})
REMOVE l.lock
WITH $now AS now
// A limit beside what writes would read every one that is due.
CALL (now) {
  MATCH (h:Handoff) USING INDEX SEEK h:Handoff(checkAt)
  WHERE h.checkAt <= now AND NOT h.id IN $leave
  RETURN h ORDER BY h.checkAt LIMIT $limit
}
MATCH (h)<-[:HANDED_OVER]-(:Cycle)<-[:HAS_CYCLE]-(:Identity)-[x:IDENTIFIES WHERE x.supersededAt IS NULL]->(p:Person)
RETURN h.id AS handoffId, p.id AS personId

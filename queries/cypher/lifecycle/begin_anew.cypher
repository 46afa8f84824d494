// Cycles begin with another first move than was known; what nurtured people since they began did so since then.
// Access: write
// Parameters: $rows, $now
// Returns: none
UNWIND $rows AS row
MATCH (y:Cycle {id: row.cycleId})
CALL (y, row) {
  MATCH (y)-[:HANDED_OVER]->(h:Handoff) WHERE h.nurturedSince = y.startedAt
  SET h.nurturedSince = row.at
}
CALL (y, row) {
  WITH y, row WHERE row.before
  MATCH (y)-[:MOVED]->(m:StageMove)
  SET m.from = CASE m.number WHEN 1 THEN row.to ELSE m.from END, m.number = m.number + 1
}
CALL (y, row) {
  WITH y, row WHERE row.before
  CREATE (y)-[:MOVED]->(:StageMove {number: 1, recordedAt: $now})
  SET y.moves = y.moves + 1
}
MATCH (y)-[:MOVED]->(m:StageMove {number: 1})
SET m.at = row.at, m.to = row.to, m.rule = row.rule, y.startedAt = row.at
FOREACH (alone IN CASE y.moves WHEN 1 THEN [y] ELSE [] END | SET alone.stage = row.to, alone.stageAt = row.at)

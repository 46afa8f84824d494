// Moves a cycle to another stage.
// Access: write
// Parameters: $cycleId, $move
// Returns: none
MATCH (y:Cycle {id: $cycleId})
CREATE (y)-[:MOVED]->(m:StageMove)
SET m = $move, y.stage = m.to, y.stageAt = m.at, y.moves = coalesce(y.moves, 0) + 1, m.number = y.moves

// Creates people, each with the one identity that everything of theirs hangs on, at the start of their first cycle.
// Access: write
// Parameters: $rows, $now
// Returns: none
UNWIND $rows AS row
CREATE (:Person {id: row.id, recordedAt: $now})<-[:IDENTIFIES {recordedAt: $now}]-(:Identity {id: row.identityId, recordedAt: $now})
  -[:HAS_CYCLE]->(:Cycle {id: row.cycleId, number: 1, startedAt: row.at, recordedAt: $now, stage: row.stage, stageAt: row.at, quietSince: row.at, moves: 1})
  -[:MOVED]->(:StageMove {number: 1, to: row.stage, at: row.at, recordedAt: $now, rule: 'SYNCED'})

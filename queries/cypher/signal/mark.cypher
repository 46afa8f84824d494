// Marks what may have to be decided again; a mark that is there begins anew.
// Access: write
// Parameters: $marks, $now
// Returns: none
UNWIND $marks AS mark
MERGE (s:StaleDecisions {key: mark.key})
ON CREATE SET s.scope = mark.scope, s.subject = mark.subject, s.recordedAt = $now
SET s.round = coalesce(s.round, 0) + 1
REMOVE s.owner, s.at, s.last, s.pinned

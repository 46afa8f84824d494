// Where to go on with a mark; one that began anew meanwhile stays where it is.
// Access: write
// Parameters: $key, $round, $pinned, $owner, $at, $last
// Returns: none
MATCH (s:StaleDecisions {key: $key}) WHERE s.round = $round
SET s.pinned = $pinned, s.owner = $owner, s.at = $at, s.last = $last
REMOVE s.failedAt, s.failedRound

// Notes that a mark could not be followed; it stays, and counts as failed until it begins anew or goes on.
// Access: write
// Parameters: $key, $now
// Returns: none
MATCH (s:StaleDecisions {key: $key})
SET s.failedAt = $now, s.failedRound = s.round

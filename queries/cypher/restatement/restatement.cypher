// How many marks are waiting, since when the oldest is, and how many of them could not be followed.
// Access: read
// Parameters: none
// Returns: pending, since, failed
OPTIONAL MATCH (s:StaleDecisions) WHERE s.recordedAt > datetime({year: 1})
WITH s ORDER BY s.recordedAt LIMIT 1
RETURN COUNT { (:StaleDecisions) } AS pending, s.recordedAt AS since,
  COUNT { MATCH (f:StaleDecisions) WHERE f.failedAt > datetime({year: 1}) AND f.failedRound = f.round } AS failed

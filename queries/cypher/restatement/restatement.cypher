// How many marks are waiting, and since when the oldest is.
// Access: read
// Parameters: none
// Returns: pending, since
OPTIONAL MATCH (s:StaleDecisions) WHERE s.recordedAt > datetime({year: 1})
WITH s ORDER BY s.recordedAt LIMIT 1
RETURN COUNT { (:StaleDecisions) } AS pending, s.recordedAt AS since

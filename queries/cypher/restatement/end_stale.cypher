// Takes a mark away; one that began anew meanwhile stays.
// Access: write
// Parameters: $key, $round
// Returns: none
MATCH (s:StaleDecisions {key: $key}) WHERE s.round = $round
DELETE s

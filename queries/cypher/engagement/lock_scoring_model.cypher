// Takes the turn to change scoring models, and reads the newest version of one.
// Access: write
// Parameters: $name
// Returns: model
MERGE (l:Lock {name: 'scoring-models'})
REMOVE l.lock
RETURN head(COLLECT {
  MATCH (s:ScoringModel) WHERE s.name = $name AND s.version > 0
  RETURN s {.*} ORDER BY s.version DESC LIMIT 1 }) AS model

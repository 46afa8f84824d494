// Takes the turn to define rules of a kind, and reads the newest version.
// Access: write
// Parameters: $kind, $name
// Returns: rules
MERGE (l:Lock {name: $kind})
REMOVE l.lock
RETURN head(COLLECT {
  MATCH (r:Rules) WHERE r.kind = $kind AND r.name = $name AND r.version > 0
  RETURN r {.name, .version, .recordedAt, .definition} AS newest
  ORDER BY r.kind DESC, r.name DESC, r.version DESC LIMIT 1 }) AS rules

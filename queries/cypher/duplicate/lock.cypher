// Takes the turn to look for duplicates or to change their rules, and reads the newest rules.
// Access: write
// Parameters: none
// Returns: rules
MERGE (l:Lock {name: 'duplicates'})
REMOVE l.lock
RETURN head(COLLECT { MATCH (r:DuplicateRules) WHERE r.version > 0 RETURN r {.*} ORDER BY r.version DESC LIMIT 1 }) AS rules

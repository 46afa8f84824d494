// Takes the turn to change the rules of lights, and reads the newest version.
// Access: write
// Parameters: none
// Returns: rules
MERGE (l:Lock {name: 'light-rules'})
REMOVE l.lock
RETURN head(COLLECT { MATCH (r:LightRules) WHERE r.version > 0 RETURN r {.*} ORDER BY r.version DESC LIMIT 1 }) AS rules

// Takes the turn to change the routing rules, and reads the newest version.
// Access: write
// Parameters: none
// Returns: rules
MERGE (l:Lock {name: 'routing-rules'})
REMOVE l.lock
RETURN head(COLLECT { MATCH (r:RoutingRules) WHERE r.version > 0 RETURN r {.*} ORDER BY r.version DESC LIMIT 1 }) AS rules

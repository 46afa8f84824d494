// Takes the turn to change the lifecycle policy, and reads the newest version.
// Access: write
// Parameters: none
// Returns: policy
MERGE (l:Lock {name: 'lifecycle-policy'})
REMOVE l.lock
RETURN head(COLLECT { MATCH (r:LifecyclePolicy) WHERE r.version > 0 RETURN r {.*} ORDER BY r.version DESC LIMIT 1 }) AS policy

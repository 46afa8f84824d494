// The newest rules for duplicates; null where none are stored.
// Access: read
// Parameters: none
// Returns: rules
RETURN head(COLLECT { MATCH (r:DuplicateRules) WHERE r.version > 0 RETURN r {.*} ORDER BY r.version DESC LIMIT 1 }) AS rules

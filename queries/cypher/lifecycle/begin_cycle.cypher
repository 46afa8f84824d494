// Begins a cycle; its first move follows.
// Access: write
// Parameters: $identityId, $cycle
// Returns: none
MATCH (i:Identity {id: $identityId})
CREATE (i)-[:HAS_CYCLE]->(y:Cycle)
SET y = $cycle

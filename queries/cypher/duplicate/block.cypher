// Gives people the blocking keys they have now; keys that nobody has any more go.
// Access: write
// Parameters: $people
// Returns: none
UNWIND $people AS row
MATCH (p:Person {id: row.id})
CALL (p, row) {
  MATCH (p)-[old:BLOCKED_BY]->(k:BlockingKey) WHERE NOT k.key IN row.keys
  DELETE old
  WITH DISTINCT k WHERE NOT EXISTS { (k)<-[:BLOCKED_BY]-() }
  DELETE k
}
UNWIND row.keys AS key
MERGE (k:BlockingKey {key: key})
MERGE (p)-[:BLOCKED_BY]->(k)

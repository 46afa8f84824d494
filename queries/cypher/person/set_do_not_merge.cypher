// Marks two people as different, or takes the mark away.
// Access: write
// Parameters: $oneId, $otherId, $mark, $now
// Returns: none
MATCH (one:Person {id: $oneId})
CALL (one) {
  MATCH (one)-[n:NOT_SAME_AS WHERE n.supersededAt IS NULL]-(:Person {id: $otherId})
  SET n.supersededAt = $now
}
CALL (one) {
  WITH one WHERE $mark IS NOT NULL
  MATCH (other:Person {id: $otherId})
  CREATE (one)-[n:NOT_SAME_AS]->(other)
  SET n = $mark
}

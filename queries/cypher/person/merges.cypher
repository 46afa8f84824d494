// Every merge that people are or were part of, the latest first.
// Access: read
// Parameters: $ids
// Returns: personId, merge
UNWIND $ids AS id
MATCH (root:Person {id: id})
CALL (root) {
  MATCH (root)<-[now:IDENTIFIES WHERE now.supersededAt IS NULL]-(known:Identity)
  MATCH (known)-[own:IDENTIFIES WHERE own.mergeId IS NULL]->(part:Person)
  WITH DISTINCT part
  MATCH (part)-[m:MERGED_INTO]-(:Person)
  RETURN DISTINCT m
}
RETURN root.id AS personId, m {.*, survivorId: endNode(m).id, otherId: startNode(m).id, otherName: startNode(m).name} AS merge
ORDER BY m.recordedAt DESC, m.id DESC

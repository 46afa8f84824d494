// Stores what is suggested about people now; what was suggested of them before and is no longer goes.
// Access: write
// Parameters: $ids, $keys, $rows, $now
// Returns: key, parted
CALL () {
  UNWIND $ids AS id
  MATCH (:Person {id: id})<-[:SUGGESTS]-(s:DuplicateSuggestion) WHERE NOT s.key IN $keys
  WITH DISTINCT s
  DETACH DELETE s
}
UNWIND $rows AS row
MATCH (one:Person {id: row.personId})
MATCH (other:Person {id: row.otherId})
MERGE (s:DuplicateSuggestion {key: row.key})
ON CREATE SET s.id = row.id, s.suggestedAt = $now
SET s += row.properties
MERGE (s)-[:SUGGESTS]->(one)
MERGE (s)-[:SUGGESTS]->(other)
// People who were merged once and parted again are not merged by a rule a second time.
RETURN row.key AS key, EXISTS { (one)-[:MERGED_INTO]-(other) } AS parted

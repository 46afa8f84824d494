// Says which campaigns others are part of; null takes one out of the tree.
// Access: write
// Parameters: $rows
// Returns: none
UNWIND $rows AS row
MATCH (c:Campaign {key: row.key})
OPTIONAL MATCH (c)-[before:PART_OF]->(:Campaign)
DELETE before
WITH DISTINCT row, c
CALL (row, c) {
  MATCH (parent:Campaign {key: row.parentKey})
  CREATE (c)-[:PART_OF]->(parent)
}

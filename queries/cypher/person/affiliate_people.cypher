// Records affiliations.
// Access: write
// Parameters: $rows, $now
// Returns: none
UNWIND $rows AS row
MATCH (i:Identity {id: row.identityId})
CALL (row, i) {
  MATCH (account:Account {key: row.accountKey})
  CREATE (i)-[a:AFFILIATED_WITH {recordedAt: $now}]->(account)
  SET a += row.properties
}

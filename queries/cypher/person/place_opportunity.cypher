// Says which account an opportunity is of.
// Access: write
// Parameters: $id, $accountKey
// Returns: none
MATCH (o:Opportunity {id: $id})
CALL (o) {
  MATCH (account:Account {key: $accountKey})
  CREATE (o)-[:FOR_ACCOUNT]->(account)
  SET o.accountId = account.id
}

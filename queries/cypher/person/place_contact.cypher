// Puts a contact that belongs to no account yet at one.
// Access: write
// Parameters: $contactId, $accountKey
// Returns: none
MATCH (c:Contact {id: $contactId})
CALL (c) {
  MATCH (account:Account {key: $accountKey})
  CREATE (c)-[:CONTACT_AT]->(account)
}

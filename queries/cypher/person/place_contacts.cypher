// Says which accounts the contact records of people belong to.
// Access: write
// Parameters: $rows
// Returns: none
UNWIND $rows AS row
MATCH (:Person {id: row.personId})<-[x:IDENTIFIES WHERE x.supersededAt IS NULL]-(:Identity)-[:HAS_CONTACT]->(c:Contact)
OPTIONAL MATCH (c)-[before:CONTACT_AT]->(:Account)
DELETE before
WITH DISTINCT row, c
CALL (row, c) {
  MATCH (account:Account {key: row.accountKey})
  CREATE (c)-[:CONTACT_AT]->(account)
}

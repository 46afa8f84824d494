// Gives an identity a part in an opportunity.
// Access: write
// Parameters: $id, $identityId, $primary, $now
// Returns: none
MATCH (o:Opportunity {id: $id})
CALL (o) {
  MATCH (i:Identity {id: $identityId})
  CREATE (o)-[:HAS_CONTACT_ROLE {primary: $primary, recordedAt: $now}]->(i)
}

// Pins touches to other accounts, and stores what is decided about them otherwise than before.
// Access: write
// Parameters: $rows
// Returns: none
UNWIND $rows AS row
MATCH (t:Touch {id: row.id})
CALL (t, row) {
  WITH t, row WHERE row.pinned
  SET t.recordedAccountId = coalesce(t.recordedAccountId, t.accountId, ''), t.accountId = row.accountId, t.evidence = row.evidence
  WITH t, row
  CALL (t) { MATCH (t)-[old:PINNED_TO]->(:Account) DELETE old }
  MATCH (a:Account {id: row.accountId})
  CREATE (t)-[:PINNED_TO {evidence: row.evidence}]->(a)
}
CALL (t, row) {
  WITH t, row WHERE row.change IS NOT NULL
  CREATE (t)-[:RESTATED_AS]->(x:DecisionChange)
  SET x = row.change, t.restatedCategory = x.category
  WITH t, x WHERE x.step = 'newness'
  // What makes somebody new or not is their first inbound touch.
  MATCH (t)<-[:MADE]-(:Identity)-[io:IDENTIFIES WHERE io.supersededAt IS NULL]->(p:Person)
  MATCH (p)<-[also:IDENTIFIES WHERE also.supersededAt IS NULL]-(i:Identity)
  WITH x, i ORDER BY i.firstInboundAt, i.firstInboundKey LIMIT 1
  MATCH (f:Touch) WHERE f.identityId = i.id AND f.occurredAt = i.firstInboundAt AND f.id > '' AND f.contentKey = i.firstInboundKey
  SET x.factId = f.id
}

// Locks whose these touches are, then reads the touches as they arrived, and as they are decided about so far.
// Access: write
// Parameters: $touchIds
// Returns: id, personId, identityId, address, kind, direction, occurredAt, recordedAt, contentKey, campaignKey, centerKey, accountId, evidence, before
CALL () {
  UNWIND $touchIds AS touchId
  MATCH (t:Touch {id: touchId})<-[:MADE]-(:Identity)-[io:IDENTIFIES WHERE io.supersededAt IS NULL]->(p:Person)
  WITH DISTINCT p ORDER BY p.id
  REMOVE p.lock
  RETURN count(p) AS locked
}
WITH locked
UNWIND $touchIds AS touchId
MATCH (t:Touch {id: touchId})-[:IN_CAMPAIGN]->(c:Campaign)
MATCH (t)<-[:MADE]-(i:Identity)-[io:IDENTIFIES WHERE io.supersededAt IS NULL]->(p:Person)
OPTIONAL MATCH (t)-[:CLASSIFIED_AS]->(d:Classification)
RETURN t.id AS id, p.id AS personId, i.id AS identityId,
  head([(t)-[:VIA]->(k:IdentityKey WHERE k.kind <> 'EXTERNAL') | k.address]) AS address,
  t.kind AS kind, t.direction AS direction, t.occurredAt AS occurredAt, t.recordedAt AS recordedAt, t.contentKey AS contentKey, c.key AS campaignKey,
  head([(t)-[:AT_CENTER]->(b:BuyingCenter) | b.key]) AS centerKey,
  t.accountId AS accountId, t.evidence AS evidence,
  coalesce(head(COLLECT { MATCH (t)-[:RESTATED_AS]->(x:DecisionChange) RETURN x {.*} ORDER BY x.id DESC LIMIT 1 }), d {.*}) AS before

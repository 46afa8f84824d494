// Inbound touches as they arrived: what has to be known to decide about them again.
// Access: read
// Parameters: $touchIds
// Returns: id, personId, identityId, address, kind, direction, occurredAt, recordedAt, contentKey, campaignKey, centerKey
UNWIND $touchIds AS touchId
MATCH (t:Touch {id: touchId} WHERE t.direction = 'INBOUND')-[:IN_CAMPAIGN]->(c:Campaign)
MATCH (t)<-[:MADE]-(i:Identity)-[io:IDENTIFIES WHERE io.supersededAt IS NULL]->(p:Person)
RETURN t.id AS id, p.id AS personId, i.id AS identityId,
  head([(t)-[:VIA]->(k:IdentityKey WHERE k.kind <> 'EXTERNAL') | k.address]) AS address,
  t.kind AS kind, t.direction AS direction, t.occurredAt AS occurredAt, t.recordedAt AS recordedAt, t.contentKey AS contentKey, c.key AS campaignKey,
  head([(t)-[:AT_CENTER]->(b:BuyingCenter) | b.key]) AS centerKey

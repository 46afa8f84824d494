// The next touches after one; where they are pinned is told of outbound ones, inbound ones have it in their decision.
// Access: read
// Parameters: $after, $limit
// Returns: id, fact
MATCH (t:Touch) WHERE t.id > $after
WITH t ORDER BY t.id LIMIT $limit
MATCH (i:Identity)-[:MADE]->(t)-[:IN_CAMPAIGN]->(c:Campaign)
RETURN t.id AS id, t {.kind, .direction, .occurredAt, .provenance, .source, .product, .contentKey, .backfillEvidence,
  campaign: c.key,
  account: head([(t)-[:PINNED_TO]->(a:Account WHERE t.direction = 'OUTBOUND') | a.key]),
  buyingCenter: head([(t)-[:AT_CENTER]->(b:BuyingCenter) | b.key]),
  via: head([(t)-[:VIA]->(k:IdentityKey) | k.key]),
  identity: coalesce(
    head(COLLECT { MATCH (k:IdentityKey)-[ko:KEY_OF WHERE ko.supersededAt IS NULL]->(i) RETURN k.key ORDER BY k.key LIMIT 1 }),
    'first:' + i.firstInboundKey)
} AS fact

// The next opportunities after one, with their stages and contacts.
// Access: read
// Parameters: $after, $limit
// Returns: id, fact
MATCH (o:Opportunity) WHERE o.id > $after
WITH o ORDER BY o.id LIMIT $limit
RETURN o.id AS id, o {.key, .name, .type, .stage, .amountE4, .currency, .product, .owner, .leadSource, .openedAt, .closedAt,
  account: head([(o)-[:FOR_ACCOUNT]->(a:Account) | a.key]),
  buyingCenter: head([(o)-[:FOR_CENTER]->(b:BuyingCenter) | b.key]),
  stages: [(o)-[:REACHED]->(s:StageChange WHERE s.supersededAt IS NULL) | s {.stage, .at}],
  contacts: COLLECT {
    MATCH (o)-[h:HAS_CONTACT_ROLE WHERE h.supersededAt IS NULL]->(i:Identity)
    RETURN {role: h.role, primary: h.primary, identity: coalesce(
      head(COLLECT { MATCH (k:IdentityKey)-[ko:KEY_OF WHERE ko.supersededAt IS NULL]->(i) RETURN k.key ORDER BY k.key LIMIT 1 }),
      'first:' + i.firstInboundKey)} }
} AS fact

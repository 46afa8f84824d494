// The next buying centers after one, with their members.
// Access: read
// Parameters: $after, $limit
// Returns: id, fact
MATCH (b:BuyingCenter) WHERE b.id > $after
WITH b ORDER BY b.id LIMIT $limit
RETURN b.id AS id, b {.key, .name, .product, .roleTemplate,
  account: head([(b)-[:CENTER_OF]->(a:Account) | a.key]),
  members: COLLECT {
    MATCH (b)<-[m:MEMBER_OF WHERE m.supersededAt IS NULL]-(i:Identity)
    RETURN {role: m.role, from: m.from, to: m.to, identity: coalesce(
      head(COLLECT { MATCH (k:IdentityKey)-[ko:KEY_OF WHERE ko.supersededAt IS NULL]->(i) RETURN k.key ORDER BY k.key LIMIT 1 }),
      'first:' + i.firstInboundKey)} }
} AS fact

// The next campaigns after one, with their member statuses; that of a lead source whose last touch was taken back is left out.
// Access: read
// Parameters: $after, $limit
// Returns: id, fact
MATCH (c:Campaign) WHERE c.id > $after AND (NOT c.key STARTS WITH 'evergreen:source:'
  OR EXISTS { MATCH (t:Touch) WHERE t.campaignId = c.id AND t.occurredAt > datetime({year: 1}) AND t.id > '' })
WITH c ORDER BY c.id LIMIT $limit
RETURN c.id AS id, c {.key, .name, .kind, .startsOn, .endsOn, .costE4, .currency, .product, .evergreen, .test,
  parent: head([(c)-[:PART_OF]->(up:Campaign) | up.key]),
  statuses: [(c)-[:HAS_STATUS]->(s:MemberStatus WHERE s.supersededAt IS NULL) | s {.name, .responded, .negative, .position}]
} AS fact

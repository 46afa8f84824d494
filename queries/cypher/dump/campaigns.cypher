// The next campaigns after one, with their member statuses.
// Access: read
// Parameters: $after, $limit
// Returns: id, fact
MATCH (c:Campaign) WHERE c.id > $after
WITH c ORDER BY c.id LIMIT $limit
RETURN c.id AS id, c {.key, .name, .kind, .startsOn, .endsOn, .costE4, .currency, .product, .evergreen, .test,
  parent: head([(c)-[:PART_OF]->(up:Campaign) | up.key]),
  statuses: [(c)-[:HAS_STATUS]->(s:MemberStatus WHERE s.supersededAt IS NULL) | s {.name, .responded, .negative, .position}]
} AS fact

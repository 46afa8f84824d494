// Campaigns that are part of others, by name, last ones first, one page of each.
// Access: read
// Parameters: $ids, $to, $id, $limit
// Returns: parentId, campaign
UNWIND $ids AS parentId
CALL (parentId) {
  MATCH (:Campaign {id: parentId})<-[:PART_OF]-(c:Campaign)
  WHERE coalesce(c.sortName < $to OR (c.sortName = $to AND c.id < $id), false)
  RETURN c ORDER BY c.sortName DESC, c.id DESC LIMIT $limit
}
RETURN parentId, c{.id, .key, .name, .kind, .startsOn, .endsOn, .costE4, .currency, .product, .evergreen, .test} AS campaign

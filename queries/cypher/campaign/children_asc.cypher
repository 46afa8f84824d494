// Campaigns that are part of others, by name, one page of each.
// Access: read
// Parameters: $ids, $from, $id, $limit
// Returns: parentId, campaign
UNWIND $ids AS parentId
CALL (parentId) {
  MATCH (:Campaign {id: parentId})<-[:PART_OF]-(c:Campaign)
  WHERE coalesce(c.sortName > $from OR (c.sortName = $from AND c.id > $id), false)
  RETURN c ORDER BY c.sortName, c.id LIMIT $limit
}
RETURN parentId, c{.id, .key, .name, .kind, .startsOn, .endsOn, .costE4, .currency, .product, .evergreen, .test} AS campaign

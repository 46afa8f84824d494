// Campaigns that are part of others, by name, one page of each.
// Access: read
// Parameters: $ids, $from, $id, $limit
// Returns: parentId, campaign
// Includes: campaign/campaign
UNWIND $ids AS parentId
CALL (parentId) {
  MATCH (:Campaign {id: parentId})<-[:PART_OF]-(c:Campaign)
  WHERE coalesce(c.sortName > $from OR (c.sortName = $from AND c.id > $id), false)
  RETURN c ORDER BY c.sortName, c.id LIMIT $limit
}
RETURN parentId, c{...campaign} AS campaign

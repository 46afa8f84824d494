// Campaigns that are part of others, by name, last ones first, one page of each.
// Access: read
// Parameters: $ids, $to, $id, $limit
// Returns: parentId, campaign
// Includes: campaign/campaign
UNWIND $ids AS parentId
CALL (parentId) {
  MATCH (:Campaign {id: parentId})<-[:PART_OF]-(c:Campaign)
  WHERE coalesce(c.sortName < $to OR (c.sortName = $to AND c.id < $id), false)
  RETURN c ORDER BY c.sortName DESC, c.id DESC LIMIT $limit
}
RETURN parentId, c{...campaign} AS campaign

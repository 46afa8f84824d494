// One page of each campaign's own touches, latest touch first.
// Access: read
// Parameters: $roots, $tie, $tieId, $from, $until, $kinds, $direction, $product, $categories, $provenances, $campaignKey, $limit, $parts
// Returns: id, root, touches, campaigns, people, accounts, buyingCenters, members
// Includes: journey/campaign_tree, journey/touch_filter, touch/neighbours
// The order names the index's first property too, though it is the same for all: only then does the index serve it.
...campaign_tree
UNWIND $roots AS by
CALL (by) {
  MATCH (g:Campaign {id: by.id}) RETURN g
  UNION ALL
  MATCH (g:Campaign {key: by.key}) RETURN g
}
CALL (g, campaigns) {
  CALL (g, campaigns) {
    MATCH (t:Touch) USING INDEX SEEK t:Touch(campaignId, occurredAt, id)
    WHERE t.campaignId = g.id AND t.occurredAt = $tie AND t.id < $tieId
      AND ...touch_filter
    RETURN t ORDER BY t.campaignId DESC, t.occurredAt DESC, t.id DESC LIMIT $limit
    UNION ALL
    MATCH (t:Touch) USING INDEX SEEK t:Touch(campaignId, occurredAt, id)
    WHERE t.campaignId = g.id AND t.occurredAt >= $from AND t.occurredAt < $until AND t.id > ''
      AND ...touch_filter
    RETURN t ORDER BY t.campaignId DESC, t.occurredAt DESC, t.id DESC LIMIT $limit
  }
  WITH t ORDER BY t.occurredAt DESC, t.id DESC LIMIT $limit
  RETURN collect(t) AS touches
}
WITH g.id AS id, g {.*} AS root, touches
...neighbours

// One page of each buying center's journey, latest touch first.
// Access: read
// Parameters: $roots, $tie, $tieId, $from, $until, $kinds, $direction, $product, $categories, $provenances, $campaignKey, $limit, $parts
// Returns: id, root, touches, campaigns, people, accounts, buyingCenters, members
// Includes: journey/campaign_tree, journey/touch_filter, journey/center_members, touch/neighbours
// The touches that named it, and those of its members, while they were members and at its account, that named no other.
// The cost is a page for each member. A membership that is stated twice, by role or by identity, gives a touch once.
// The order names the index's first property too, though it is the same for all: only then does the index serve it.
...campaign_tree
UNWIND $roots AS by
CALL (by) {
  MATCH (b:BuyingCenter {id: by.id}) RETURN b
  UNION ALL
  MATCH (b:BuyingCenter {key: by.key}) RETURN b
}
CALL (b, campaigns) {
  CALL (b, campaigns) {
    MATCH (t:Touch) USING INDEX SEEK t:Touch(buyingCenterId, occurredAt, id)
    WHERE t.buyingCenterId = b.id AND t.occurredAt = $tie AND t.id < $tieId
      AND ...touch_filter
    RETURN t ORDER BY t.buyingCenterId DESC, t.occurredAt DESC, t.id DESC LIMIT $limit
    UNION ALL
    MATCH (t:Touch) USING INDEX SEEK t:Touch(buyingCenterId, occurredAt, id)
    WHERE t.buyingCenterId = b.id AND t.occurredAt >= $from AND t.occurredAt < $until AND t.id > ''
      AND ...touch_filter
    RETURN t ORDER BY t.buyingCenterId DESC, t.occurredAt DESC, t.id DESC LIMIT $limit
    UNION ALL
    ...center_members
    CALL (i, accountId, campaigns, tie, since, till) {
      MATCH (t:Touch) USING INDEX SEEK t:Touch(identityId, occurredAt, id)
      WHERE t.identityId = i.id AND t.occurredAt = tie AND t.id < $tieId
        AND t.accountId = accountId AND t.buyingCenterId IS NULL
        AND ...touch_filter
      RETURN t ORDER BY t.identityId DESC, t.occurredAt DESC, t.id DESC LIMIT $limit
      UNION ALL
      MATCH (t:Touch) USING INDEX SEEK t:Touch(identityId, occurredAt, id)
      WHERE t.identityId = i.id AND t.occurredAt >= since AND t.occurredAt < till AND t.id > ''
        AND t.accountId = accountId AND t.buyingCenterId IS NULL
        AND ...touch_filter
      RETURN t ORDER BY t.identityId DESC, t.occurredAt DESC, t.id DESC LIMIT $limit
    }
    RETURN t
  }
  WITH DISTINCT t ORDER BY t.occurredAt DESC, t.id DESC LIMIT $limit
  RETURN collect(t) AS touches
}
WITH b.id AS id, b {.*} AS root, touches
...neighbours

// One page of the touches of everybody, latest touch first: a seek for each campaign or kind asked for, else for each direction, then their pages merged.
// Access: read
// Parameters: $tie, $tieId, $from, $until, $kinds, $direction, $directions, $product, $categories, $provenances, $campaignKey, $limit, $parts
// Returns: id, root, touches, campaigns, people, accounts, buyingCenters, members
// Includes: journey/campaign_tree, journey/touch_filter, touch/neighbours
// The order names the index's first property too, though it is the same for all: only then does the index serve it.
...campaign_tree
CALL (campaigns) {
  CALL (campaigns) {
    UNWIND campaigns AS campaignId
    CALL (campaignId, campaigns) {
      MATCH (t:Touch) USING INDEX SEEK t:Touch(campaignId, occurredAt, id)
      WHERE t.campaignId = campaignId AND t.occurredAt = $tie AND t.id < $tieId
        AND ...touch_filter
      RETURN t ORDER BY t.campaignId DESC, t.occurredAt DESC, t.id DESC LIMIT $limit
      UNION ALL
      MATCH (t:Touch) USING INDEX SEEK t:Touch(campaignId, occurredAt, id)
      WHERE t.campaignId = campaignId AND t.occurredAt >= $from AND t.occurredAt < $until AND t.id > ''
        AND ...touch_filter
      RETURN t ORDER BY t.campaignId DESC, t.occurredAt DESC, t.id DESC LIMIT $limit
    }
    RETURN t
    UNION ALL
    UNWIND CASE WHEN campaigns IS NULL THEN $kinds END AS kind
    WITH DISTINCT campaigns, kind
    CALL (kind, campaigns) {
      MATCH (t:Touch) USING INDEX SEEK t:Touch(kind, occurredAt, id)
      WHERE t.kind = kind AND t.occurredAt = $tie AND t.id < $tieId
        AND ...touch_filter
      RETURN t ORDER BY t.kind DESC, t.occurredAt DESC, t.id DESC LIMIT $limit
      UNION ALL
      MATCH (t:Touch) USING INDEX SEEK t:Touch(kind, occurredAt, id)
      WHERE t.kind = kind AND t.occurredAt >= $from AND t.occurredAt < $until AND t.id > ''
        AND ...touch_filter
      RETURN t ORDER BY t.kind DESC, t.occurredAt DESC, t.id DESC LIMIT $limit
    }
    RETURN t
    UNION ALL
    UNWIND CASE WHEN campaigns IS NULL AND $kinds IS NULL THEN $directions END AS direction
    CALL (direction, campaigns) {
      MATCH (t:Touch) USING INDEX SEEK t:Touch(direction, occurredAt, id)
      WHERE t.direction = direction AND t.occurredAt = $tie AND t.id < $tieId
        AND ...touch_filter
      RETURN t ORDER BY t.direction DESC, t.occurredAt DESC, t.id DESC LIMIT $limit
      UNION ALL
      MATCH (t:Touch) USING INDEX SEEK t:Touch(direction, occurredAt, id)
      WHERE t.direction = direction AND t.occurredAt >= $from AND t.occurredAt < $until AND t.id > ''
        AND ...touch_filter
      RETURN t ORDER BY t.direction DESC, t.occurredAt DESC, t.id DESC LIMIT $limit
    }
    RETURN t
  }
  WITH t ORDER BY t.occurredAt DESC, t.id DESC LIMIT $limit
  RETURN collect(t) AS touches
}
WITH null AS id, null AS root, touches
...neighbours

// One page of each campaign's own touches, latest touch first.
// Access: read
// Parameters: $roots, $tie, $tieId, $from, $until, $kinds, $direction, $product, $categories, $provenances, $campaignKey, $limit, $parts
// Returns: id, root, touches, campaigns, people, accounts, buyingCenters, members
// Continues: touch/neighbours
// The order names the index's first property too, though it is the same for all: only then does the index serve it.
WITH CASE WHEN $campaignKey IS NULL THEN null ELSE
  COLLECT { MATCH (:Campaign {key: $campaignKey})<-[:PART_OF*0..]-(c:Campaign) RETURN c.id } END AS campaigns
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
      AND ($kinds IS NULL OR t.kind IN $kinds) AND ($direction IS NULL OR t.direction = $direction)
      AND ($product IS NULL OR t.product = $product) AND (campaigns IS NULL OR t.campaignId IN campaigns)
      AND ($categories IS NULL OR t.category IN $categories) AND ($provenances IS NULL OR t.provenance IN $provenances)
    RETURN t ORDER BY t.campaignId DESC, t.occurredAt DESC, t.id DESC LIMIT $limit
    UNION ALL
    MATCH (t:Touch) USING INDEX SEEK t:Touch(campaignId, occurredAt, id)
    WHERE t.campaignId = g.id AND t.occurredAt >= $from AND t.occurredAt < $until AND t.id > ''
      AND ($kinds IS NULL OR t.kind IN $kinds) AND ($direction IS NULL OR t.direction = $direction)
      AND ($product IS NULL OR t.product = $product) AND (campaigns IS NULL OR t.campaignId IN campaigns)
      AND ($categories IS NULL OR t.category IN $categories) AND ($provenances IS NULL OR t.provenance IN $provenances)
    RETURN t ORDER BY t.campaignId DESC, t.occurredAt DESC, t.id DESC LIMIT $limit
  }
  WITH t ORDER BY t.occurredAt DESC, t.id DESC LIMIT $limit
  RETURN collect(t) AS touches
}
WITH g.id AS id, g {.*} AS root, touches

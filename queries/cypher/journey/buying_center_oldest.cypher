// One page of each buying center's journey, earliest touch first.
// Access: read
// Parameters: $roots, $tie, $tieId, $from, $until, $kinds, $direction, $product, $categories, $provenances, $campaignKey, $limit, $parts
// Returns: id, root, touches, campaigns, people, accounts, buyingCenters, members
// Continues: touch/neighbours
// The touches that named it, and those of its members, while they were members and at its account, that named no other.
// The cost is a page for each member. A membership that is stated twice, by role or by identity, gives a touch once.
// The order names the index's first property too, though it is the same for all: only then does the index serve it.
WITH CASE WHEN $campaignKey IS NULL THEN null ELSE
  COLLECT { MATCH (:Campaign {key: $campaignKey})<-[:PART_OF*0..]-(c:Campaign) RETURN c.id } END AS campaigns
UNWIND $roots AS by
CALL (by) {
  MATCH (b:BuyingCenter {id: by.id}) RETURN b
  UNION ALL
  MATCH (b:BuyingCenter {key: by.key}) RETURN b
}
CALL (b, campaigns) {
  CALL (b, campaigns) {
    MATCH (t:Touch) USING INDEX SEEK t:Touch(buyingCenterId, occurredAt, id)
    WHERE t.buyingCenterId = b.id AND t.occurredAt = $tie AND t.id > $tieId
      AND ($kinds IS NULL OR t.kind IN $kinds) AND ($direction IS NULL OR t.direction = $direction)
      AND ($product IS NULL OR t.product = $product) AND (campaigns IS NULL OR t.campaignId IN campaigns)
      AND ($categories IS NULL OR t.category IN $categories) AND ($provenances IS NULL OR t.provenance IN $provenances)
    RETURN t ORDER BY t.buyingCenterId ASC, t.occurredAt ASC, t.id ASC LIMIT $limit
    UNION ALL
    MATCH (t:Touch) USING INDEX SEEK t:Touch(buyingCenterId, occurredAt, id)
    WHERE t.buyingCenterId = b.id AND t.occurredAt >= $from AND t.occurredAt < $until AND t.id > ''
      AND ($kinds IS NULL OR t.kind IN $kinds) AND ($direction IS NULL OR t.direction = $direction)
      AND ($product IS NULL OR t.product = $product) AND (campaigns IS NULL OR t.campaignId IN campaigns)
      AND ($categories IS NULL OR t.category IN $categories) AND ($provenances IS NULL OR t.provenance IN $provenances)
    RETURN t ORDER BY t.buyingCenterId ASC, t.occurredAt ASC, t.id ASC LIMIT $limit
    UNION ALL
    MATCH (b)-[:CENTER_OF]->(a:Account)
    WITH b, campaigns, a.id AS accountId
    MATCH (b)<-[m:MEMBER_OF WHERE m.supersededAt IS NULL]-(:Identity)-[now:IDENTIFIES WHERE now.supersededAt IS NULL]->(p:Person)
    WITH DISTINCT p, accountId, campaigns, m.from AS joined, m.to AS gone
    MATCH (p)<-[of:IDENTIFIES WHERE of.supersededAt IS NULL]-(i:Identity)
    WITH i, accountId, campaigns,
      CASE WHEN $tie < joined OR $tie >= gone THEN null ELSE $tie END AS tie,
      CASE WHEN joined > $from THEN joined ELSE $from END AS since, CASE WHEN gone < $until THEN gone ELSE $until END AS till
    CALL (i, accountId, campaigns, tie, since, till) {
      MATCH (t:Touch) USING INDEX SEEK t:Touch(identityId, occurredAt, id)
      WHERE t.identityId = i.id AND t.occurredAt = tie AND t.id > $tieId
        AND t.accountId = accountId AND t.buyingCenterId IS NULL
        AND ($kinds IS NULL OR t.kind IN $kinds) AND ($direction IS NULL OR t.direction = $direction)
        AND ($product IS NULL OR t.product = $product) AND (campaigns IS NULL OR t.campaignId IN campaigns)
        AND ($categories IS NULL OR t.category IN $categories) AND ($provenances IS NULL OR t.provenance IN $provenances)
      RETURN t ORDER BY t.identityId ASC, t.occurredAt ASC, t.id ASC LIMIT $limit
      UNION ALL
      MATCH (t:Touch) USING INDEX SEEK t:Touch(identityId, occurredAt, id)
      WHERE t.identityId = i.id AND t.occurredAt >= since AND t.occurredAt < till AND t.id > ''
        AND t.accountId = accountId AND t.buyingCenterId IS NULL
        AND ($kinds IS NULL OR t.kind IN $kinds) AND ($direction IS NULL OR t.direction = $direction)
        AND ($product IS NULL OR t.product = $product) AND (campaigns IS NULL OR t.campaignId IN campaigns)
        AND ($categories IS NULL OR t.category IN $categories) AND ($provenances IS NULL OR t.provenance IN $provenances)
      RETURN t ORDER BY t.identityId ASC, t.occurredAt ASC, t.id ASC LIMIT $limit
    }
    RETURN t
  }
  WITH DISTINCT t ORDER BY t.occurredAt ASC, t.id ASC LIMIT $limit
  RETURN collect(t) AS touches
}
WITH b.id AS id, b {.*} AS root, touches

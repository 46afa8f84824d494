// One page of each account's journey, earliest touch first.
// Access: read
// Parameters: $roots, $tie, $tieId, $from, $until, $kinds, $direction, $product, $campaignKey, $now, $limit, $parts
// Returns: id, root, touches, campaigns, people, accounts, buyingCenters, members
// Continues: touch/neighbours
// The order names the index's first property too, though it is the same for all: only then does the index serve it.
WITH CASE WHEN $campaignKey IS NULL THEN null ELSE
  COLLECT { MATCH (:Campaign {key: $campaignKey})<-[:PART_OF*0..]-(c:Campaign) RETURN c.id } END AS campaigns
UNWIND $roots AS by
CALL (by) {
  MATCH (root:Account {id: by.id}) RETURN root
  UNION ALL
  MATCH (root:Account {key: by.key}) RETURN root
  UNION ALL
  MATCH (:Domain {name: by.domain})<-[c:CLAIMS]-(root:Account)
  WHERE c.supersededAt IS NULL AND (c.from IS NULL OR c.from <= $now) AND (c.to IS NULL OR $now < c.to)
  RETURN root ORDER BY c.explicit DESC, root.recordedAt, root.id LIMIT 1
}
CALL (root, campaigns) {
  CALL (root, campaigns) {
    MATCH (t:Touch) USING INDEX SEEK t:Touch(accountId, occurredAt, id)
    WHERE t.accountId = root.id AND t.occurredAt = $tie AND t.id > $tieId
      AND ($kinds IS NULL OR t.kind IN $kinds) AND ($direction IS NULL OR t.direction = $direction)
      AND ($product IS NULL OR t.product = $product) AND (campaigns IS NULL OR t.campaignId IN campaigns)
    RETURN t ORDER BY t.accountId ASC, t.occurredAt ASC, t.id ASC LIMIT $limit
    UNION ALL
    MATCH (t:Touch) USING INDEX SEEK t:Touch(accountId, occurredAt, id)
    WHERE t.accountId = root.id AND t.occurredAt >= $from AND t.occurredAt < $until AND t.id > ''
      AND ($kinds IS NULL OR t.kind IN $kinds) AND ($direction IS NULL OR t.direction = $direction)
      AND ($product IS NULL OR t.product = $product) AND (campaigns IS NULL OR t.campaignId IN campaigns)
    RETURN t ORDER BY t.accountId ASC, t.occurredAt ASC, t.id ASC LIMIT $limit
  }
  WITH t ORDER BY t.occurredAt ASC, t.id ASC LIMIT $limit
  RETURN collect(t) AS touches
}
WITH root.id AS id, root {.*} AS root, touches

// One page of each account's journey, alone or with its tree of now, latest touch first: a seek for each account, then their pages merged.
// Access: read
// Parameters: $roots, $tie, $tieId, $from, $until, $kinds, $direction, $product, $categories, $provenances, $campaignKey, $scope, $now, $limit, $parts
// Returns: id, root, touches, campaigns, people, accounts, buyingCenters, members
// Continues: touch/neighbours
// The cost is a page for each account of the tree.
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
  CALL (root) {
    WITH root WHERE $scope = 'SELF'
    RETURN root AS a
    UNION
    WITH root WHERE $scope <> 'SELF'
    MATCH (root)(()-[up:CHILD_OF WHERE up.supersededAt IS NULL AND (up.from IS NULL OR up.from <= $now) AND (up.to IS NULL OR up.to > $now)]->())*(top:Account)
    WHERE CASE $scope WHEN 'SUBTREE' THEN top = root ELSE NOT EXISTS { (top)-[above:CHILD_OF WHERE above.supersededAt IS NULL AND (above.from IS NULL OR above.from <= $now) AND (above.to IS NULL OR above.to > $now)]->() } END
    MATCH (top)(()<-[down:CHILD_OF WHERE down.supersededAt IS NULL AND (down.from IS NULL OR down.from <= $now) AND (down.to IS NULL OR down.to > $now)]-())*(a:Account)
    RETURN a
  }
  CALL (a, campaigns) {
    MATCH (t:Touch) USING INDEX SEEK t:Touch(accountId, occurredAt, id)
    WHERE t.accountId = a.id AND t.occurredAt = $tie AND t.id < $tieId
      AND ($kinds IS NULL OR t.kind IN $kinds) AND ($direction IS NULL OR t.direction = $direction)
      AND ($product IS NULL OR t.product = $product) AND (campaigns IS NULL OR t.campaignId IN campaigns)
      AND ($categories IS NULL OR t.category IN $categories) AND ($provenances IS NULL OR t.provenance IN $provenances)
    RETURN t ORDER BY t.accountId DESC, t.occurredAt DESC, t.id DESC LIMIT $limit
    UNION ALL
    MATCH (t:Touch) USING INDEX SEEK t:Touch(accountId, occurredAt, id)
    WHERE t.accountId = a.id AND t.occurredAt >= $from AND t.occurredAt < $until AND t.id > ''
      AND ($kinds IS NULL OR t.kind IN $kinds) AND ($direction IS NULL OR t.direction = $direction)
      AND ($product IS NULL OR t.product = $product) AND (campaigns IS NULL OR t.campaignId IN campaigns)
      AND ($categories IS NULL OR t.category IN $categories) AND ($provenances IS NULL OR t.provenance IN $provenances)
    RETURN t ORDER BY t.accountId DESC, t.occurredAt DESC, t.id DESC LIMIT $limit
  }
  WITH t ORDER BY t.occurredAt DESC, t.id DESC LIMIT $limit
  RETURN collect(t) AS touches
}
WITH root.id AS id, root {.*} AS root, touches

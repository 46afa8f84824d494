// One page of each account's journey, alone or with its tree of now, earliest touch first: a seek for each account, then their pages merged.
// Access: read
// Parameters: $roots, $tie, $tieId, $from, $until, $kinds, $direction, $product, $categories, $provenances, $campaignKey, $scope, $now, $limit, $parts
// Returns: id, root, touches, campaigns, people, accounts, buyingCenters, members
// Includes: journey/campaign_tree, journey/touch_filter, journey/account_root, journey/account_tree, touch/neighbours
// The cost is a page for each account of the tree.
// The order names the index's first property too, though it is the same for all: only then does the index serve it.
...campaign_tree
UNWIND $roots AS by
...account_root
CALL (root, campaigns) {
  ...account_tree
  CALL (a, campaigns) {
    MATCH (t:Touch) USING INDEX SEEK t:Touch(accountId, occurredAt, id)
    WHERE t.accountId = a.id AND t.occurredAt = $tie AND t.id > $tieId
      AND ...touch_filter
    RETURN t ORDER BY t.accountId ASC, t.occurredAt ASC, t.id ASC LIMIT $limit
    UNION ALL
    MATCH (t:Touch) USING INDEX SEEK t:Touch(accountId, occurredAt, id)
    WHERE t.accountId = a.id AND t.occurredAt >= $from AND t.occurredAt < $until AND t.id > ''
      AND ...touch_filter
    RETURN t ORDER BY t.accountId ASC, t.occurredAt ASC, t.id ASC LIMIT $limit
  }
  WITH t ORDER BY t.occurredAt ASC, t.id ASC LIMIT $limit
  RETURN collect(t) AS touches
}
WITH root.id AS id, root {.*} AS root, touches
...neighbours

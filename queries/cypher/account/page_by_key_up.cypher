// Accounts by key, ascending from a place, one page.
// The tie is wrapped so that the planner does not split it into a union, which would lose the order of the index.
// Access: read
// Parameters: $from, $to, $id, $limit, $namePrefix, $country, $owner, $provenance, $parentKey, $relationships, $now
// Returns: account
// Includes: account/account, account/account_filter
MATCH (a:Account)
WHERE a.key >= $from AND a.key <= $to AND coalesce(a.key > $from OR a.id > $id, false)
  AND ...account_filter
RETURN a {...account} AS account
ORDER BY a.key
LIMIT $limit

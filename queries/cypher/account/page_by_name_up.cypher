// Accounts by name, ascending from a place, one page.
// The tie is wrapped so that the planner does not split it into a union, which would lose the order of the index.
// Access: read
// Parameters: $from, $to, $id, $limit, $namePrefix, $country, $owner, $provenance, $parentKey, $relationships, $now
// Returns: account
// Includes: account/account, account/account_filter
MATCH (a:Account)
WHERE a.sortName >= $from AND a.sortName <= $to AND a.id IS NOT NULL AND coalesce(a.sortName > $from OR a.id > $id, false)
  AND ...account_filter
RETURN a {...account} AS account
ORDER BY a.sortName, a.id
LIMIT $limit

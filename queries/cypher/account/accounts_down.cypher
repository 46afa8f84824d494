// Accounts in one of their orders, descending from a place, one page.
// The tie is wrapped so that the planner does not split it into a union, which would lose the order of the index.
// Access: read
// Parameters: $from, $to, $id, $limit, $namePrefix, $country, $owner, $provenance, $parentKey, $relationships, $now
// Returns: account, sort, id
// Includes: account/account, account/account_filter
// Sorts: sortName, key, recordedAt, sortOwner
MATCH (a:Account)
WHERE a.<sort> >= $from AND a.<sort> <= $to AND a.id IS NOT NULL AND coalesce(a.<sort> < $to OR a.id < $id, false)
  AND ...account_filter
RETURN a {...account} AS account, a.<sort> AS sort, a.id AS id
ORDER BY a.<sort> DESC, a.id DESC
LIMIT $limit

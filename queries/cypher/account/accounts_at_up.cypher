// Accounts that claim a domain now, in one of their orders, ascending from a place, one page.
// Access: read
// Parameters: $from, $to, $id, $limit, $namePrefix, $country, $owner, $provenance, $parentKey, $relationships, $now, $domain
// Returns: account, sort, id
// Includes: account/account, account/account_filter
// Sorts: sortName, key, recordedAt, sortOwner
// Sorted here: these few are found by the domain, and not among all accounts in the order of an index.
MATCH (:Domain {name: $domain})<-[c:CLAIMS]-(a:Account)
WHERE c.supersededAt IS NULL AND (c.from IS NULL OR c.from <= $now) AND (c.to IS NULL OR $now < c.to)
WITH DISTINCT a
WHERE a.<sort> >= $from AND a.<sort> <= $to AND a.id IS NOT NULL AND coalesce(a.<sort> > $from OR a.id > $id, false)
  AND ...account_filter
RETURN a {...account} AS account, a.<sort> AS sort, a.id AS id
ORDER BY a.<sort>, a.id
LIMIT $limit

// People of an address, of a domain or of an account that a filter lets pass, in one of their orders, ascending from a place, one page.
// Access: read
// Parameters: $from, $to, $id, $limit, $now, $name, $accountKey, $campaignKey, $categories, $openLead, $stages, $activeFrom, $activeTo, $domainPath, $title, $accountOwner, $roles, $product, $createdFrom, $createdTo, $of, $emailKey
// Returns: person, sort, id
// Includes: person/person, person/people_filter
// Sorts: sortName, recordedAt
// Sorted here: these few are found by what they have in common, and not among all people in the order of an index.
CALL () {
  WITH $emailKey AS key WHERE $of = 'EMAIL'
  MATCH (k:IdentityKey {key: key})-[o:KEY_OF WHERE o.supersededAt IS NULL]->(i:Identity)
  RETURN i
  UNION
  WITH $domainPath AS path WHERE $of = 'DOMAIN'
  MATCH (k:IdentityKey)-[o:KEY_OF WHERE o.supersededAt IS NULL]->(i:Identity)
  USING INDEX SEEK k:IdentityKey(domainPath, key)
  WHERE k.domainPath STARTS WITH path AND k.key > ''
  RETURN i
  UNION
  WITH $accountKey AS key WHERE $of = 'ACCOUNT'
  MATCH (:Account {key: key})<-[:AFFILIATED_WITH]-(i:Identity)
  RETURN i
}
MATCH (i)-[own:IDENTIFIES WHERE own.supersededAt IS NULL]->(p:Person)
WITH DISTINCT p
WHERE p.<sort> >= $from AND p.<sort> <= $to AND p.id IS NOT NULL AND coalesce(p.<sort> > $from OR p.id > $id, false)
  AND ...people_filter
RETURN p {...person} AS person, p.<sort> AS sort, p.id AS id
ORDER BY p.<sort>, p.id
LIMIT $limit

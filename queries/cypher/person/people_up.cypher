// People that a filter lets pass, in one of their orders, ascending from a place, one page.
// The tie is wrapped so that the planner does not split it into a union, which would lose the order of the index.
// Access: read
// Parameters: $from, $to, $id, $limit, $now, $name, $accountKey, $campaignKey, $categories, $openLead, $stages, $activeFrom, $activeTo, $domainPath, $title, $accountOwner, $roles, $product, $createdFrom, $createdTo
// Returns: person, sort, id
// Includes: person/person, person/people_filter
// Sorts: sortName, recordedAt
MATCH (p:Person)
WHERE p.<sort> >= $from AND p.<sort> <= $to AND p.id IS NOT NULL AND coalesce(p.<sort> > $from OR p.id > $id, false)
  AND ...people_filter
RETURN p {...person} AS person, p.<sort> AS sort, p.id AS id
ORDER BY p.<sort>, p.id
LIMIT $limit

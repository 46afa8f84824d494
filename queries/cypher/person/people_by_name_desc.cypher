// People that a filter lets pass, by name, last ones first, one page.
// Access: read
// Parameters: $to, $id, $limit, $now, $name, $accountKey, $campaignKey, $categories, $openLead, $stages, $activeFrom, $activeTo
// Returns: person
// Includes: person/person, person/people_filter
MATCH (p:Person)
USING INDEX SEEK p:Person(sortName, id)
WHERE p.sortName <= $to AND p.id > '' AND coalesce(p.sortName < $to OR p.id < $id, false)
  AND ...people_filter
RETURN p{...person} AS person
ORDER BY p.sortName DESC, p.id DESC LIMIT $limit

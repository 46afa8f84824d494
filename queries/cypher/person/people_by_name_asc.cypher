// People that a filter lets pass, by name, one page.
// Access: read
// Parameters: $from, $id, $limit, $now, $name, $accountKey, $campaignKey, $categories, $openLead, $stages, $activeFrom, $activeTo
// Returns: person
// Includes: person/person, person/people_filter
MATCH (p:Person)
USING INDEX SEEK p:Person(sortName, id)
WHERE p.sortName >= $from AND p.id > '' AND coalesce(p.sortName > $from OR p.id > $id, false)
  AND ...people_filter
RETURN p{...person} AS person
ORDER BY p.sortName, p.id LIMIT $limit

// People that a filter lets pass, latest stored first, one page.
// Access: read
// Parameters: $to, $id, $limit, $now, $name, $accountKey, $campaignKey, $categories, $openLead, $stages, $activeFrom, $activeTo
// Returns: person
// Includes: person/person, person/people_filter
MATCH (p:Person)
USING INDEX SEEK p:Person(recordedAt, id)
WHERE p.recordedAt <= $to AND p.id > '' AND coalesce(p.recordedAt < $to OR p.id < $id, false)
  AND ...people_filter
RETURN p{...person} AS person
ORDER BY p.recordedAt DESC, p.id DESC LIMIT $limit

// People that a filter lets pass, as they were stored, one page.
// Access: read
// Parameters: $from, $id, $limit, $now, $name, $accountKey, $campaignKey, $categories, $openLead, $stages, $activeFrom, $activeTo
// Returns: person
// Includes: person/person, person/people_filter
MATCH (p:Person)
USING INDEX SEEK p:Person(recordedAt, id)
WHERE p.recordedAt >= $from AND p.id > '' AND coalesce(p.recordedAt > $from OR p.id > $id, false)
  AND ...people_filter
RETURN p{...person} AS person
ORDER BY p.recordedAt, p.id LIMIT $limit

// Accounts by key, ascending from a place, one page.
// The tie is wrapped so that the planner does not split it into a union, which would lose the order of the index.
// Access: read
// Parameters: $from, $to, $id, $limit, $namePrefix, $country, $owner, $provenance, $parentKey, $relationships, $now
// Returns: account
MATCH (a:Account)
WHERE a.key >= $from AND a.key <= $to AND coalesce(a.key > $from OR a.id > $id, false)
  AND ($namePrefix IS NULL OR a.sortName STARTS WITH $namePrefix)
  AND ($country IS NULL OR a.country = $country)
  AND ($owner IS NULL OR a.owner = $owner)
  AND ($provenance IS NULL OR a.provenance = $provenance)
  AND ($parentKey IS NULL OR EXISTS {
    MATCH (a)-[c:CHILD_OF]->(:Account {key: $parentKey})
    WHERE c.supersededAt IS NULL
    AND (c.from IS NULL OR c.from <= $now) AND (c.to IS NULL OR $now < c.to)
  })
  AND ($relationships IS NULL OR EXISTS {
    MATCH (a)-[:HAS_RELATIONSHIP]->(r:AccountRelationship)
    WHERE r.kind IN $relationships AND r.supersededAt IS NULL
      AND (r.from IS NULL OR r.from <= $now) AND (r.to IS NULL OR $now < r.to)
  })
RETURN a {.id, .key, .name, .country, .owner, .provenance, .recordedAt} AS account
ORDER BY a.key
LIMIT $limit

// Campaigns that a filter lets pass, by name, last ones first, one page.
// Access: read
// Parameters: $to, $id, $limit, $name, $kinds, $parentKey, $product, $evergreen
// Returns: campaign
MATCH (c:Campaign)
USING INDEX c:Campaign(sortName, id)
WHERE c.sortName <= $to AND c.id > '' AND coalesce(c.sortName < $to OR c.id < $id, false)
  AND ($name IS NULL OR c.sortName STARTS WITH $name)
  AND ($kinds IS NULL OR c.kind IN $kinds)
  AND ($parentKey IS NULL OR EXISTS { (c)-[:PART_OF]->(:Campaign {key: $parentKey}) })
  AND ($product IS NULL OR c.product = $product)
  AND ($evergreen IS NULL OR c.evergreen = $evergreen)
RETURN c{.id, .key, .name, .kind, .startsOn, .endsOn, .costE4, .currency, .product, .evergreen, .test} AS campaign
ORDER BY c.sortName DESC, c.id DESC LIMIT $limit

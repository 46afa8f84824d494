// Campaigns in one of their orders, descending from a place, one page.
// The tie is wrapped so that the planner does not split it into a union, which would lose the order of the index.
// Access: read
// Parameters: $from, $to, $id, $limit, $name, $kinds, $parentKey, $product, $evergreen, $test, $topLevel, $runningOn
// Returns: campaign, sort, id
// Includes: campaign/campaign, campaign/campaign_filter
// Sorts: sortName, key, sortStart, sortCost
MATCH (c:Campaign)
WHERE c.<sort> >= $from AND c.<sort> <= $to AND c.id IS NOT NULL AND coalesce(c.<sort> < $to OR c.id < $id, false)
  AND ...campaign_filter
RETURN c {...campaign} AS campaign, c.<sort> AS sort, c.id AS id
ORDER BY c.<sort> DESC, c.id DESC
LIMIT $limit

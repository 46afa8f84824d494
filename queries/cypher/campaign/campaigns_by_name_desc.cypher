// Campaigns that a filter lets pass, by name, last ones first, one page.
// Access: read
// Parameters: $to, $id, $limit, $name, $kinds, $parentKey, $product, $evergreen, $test, $topLevel, $runningOn
// Returns: campaign
// Includes: campaign/campaign, campaign/campaign_filter
MATCH (c:Campaign)
USING INDEX c:Campaign(sortName, id)
WHERE c.sortName <= $to AND c.id > '' AND coalesce(c.sortName < $to OR c.id < $id, false)
  AND ...campaign_filter
RETURN c{...campaign} AS campaign
ORDER BY c.sortName DESC, c.id DESC LIMIT $limit

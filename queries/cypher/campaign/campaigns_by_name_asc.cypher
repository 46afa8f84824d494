// Campaigns that a filter lets pass, by name, one page.
// Access: read
// Parameters: $from, $id, $limit, $name, $kinds, $parentKey, $product, $evergreen, $test, $topLevel, $runningOn
// Returns: campaign
// Includes: campaign/campaign, campaign/campaign_filter
MATCH (c:Campaign)
USING INDEX c:Campaign(sortName, id)
WHERE c.sortName >= $from AND c.id > '' AND coalesce(c.sortName > $from OR c.id > $id, false)
  AND ...campaign_filter
RETURN c{...campaign} AS campaign
ORDER BY c.sortName, c.id LIMIT $limit

// Campaigns that a filter lets pass, by key, last ones first, one page.
// Access: read
// Parameters: $to, $limit, $name, $kinds, $parentKey, $product, $evergreen, $test, $topLevel, $runningOn
// Returns: campaign
// Includes: campaign/campaign, campaign/campaign_filter
MATCH (c:Campaign)
USING INDEX c:Campaign(key)
WHERE c.key < $to
  AND ...campaign_filter
RETURN c{...campaign} AS campaign
ORDER BY c.key DESC LIMIT $limit

// Opportunities by key, ascending from a place, one page.
// The tie is wrapped so that the planner does not split it into a union, which would lose the order of the index.
// Access: read
// Parameters: $from, $to, $id, $limit, $accountKey, $buyingCenterKey, $stages, $types, $owner, $product, $openedFrom, $openedTo, $closedFrom, $closedTo, $amountFrom, $amountTo
// Returns: opportunity
// Includes: opportunity/opportunity, opportunity/opportunity_filter
MATCH (o:Opportunity)
WHERE o.key >= $from AND o.key <= $to AND coalesce(o.key > $from OR o.id > $id, false)
  AND ...opportunity_filter
RETURN o {...opportunity} AS opportunity
ORDER BY o.key
LIMIT $limit

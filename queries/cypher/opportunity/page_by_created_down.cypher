// Opportunities by the time they were stored, descending from a place, one page.
// The tie is wrapped so that the planner does not split it into a union, which would lose the order of the index.
// Access: read
// Parameters: $from, $to, $id, $limit, $accountKey, $buyingCenterKey, $stages, $types, $owner, $product, $openedFrom, $openedTo, $closedFrom, $closedTo, $amountFrom, $amountTo
// Returns: opportunity
// Includes: opportunity/opportunity, opportunity/opportunity_filter
MATCH (o:Opportunity)
WHERE o.recordedAt >= $from AND o.recordedAt <= $to AND o.id IS NOT NULL AND coalesce(o.recordedAt < $to OR o.id < $id, false)
  AND ...opportunity_filter
RETURN o {...opportunity} AS opportunity
ORDER BY o.recordedAt DESC, o.id DESC
LIMIT $limit

// Opportunities in one of their orders, ascending from a place, one page.
// The tie is wrapped so that the planner does not split it into a union, which would lose the order of the index.
// Access: read
// Parameters: $from, $to, $id, $limit, $accountKey, $campaignKey, $buyingCenterKey, $stages, $types, $owner, $product, $openedFrom, $openedTo, $closedFrom, $closedTo, $amountFrom, $amountTo
// Returns: opportunity, sort, id
// Includes: opportunity/opportunity, opportunity/opportunity_filter
// Sorts: key, recordedAt, sortAmount, sortOpened, sortClosed
MATCH (o:Opportunity)
WHERE o.<sort> >= $from AND o.<sort> <= $to AND o.id IS NOT NULL AND coalesce(o.<sort> > $from OR o.id > $id, false)
  AND ...opportunity_filter
RETURN o {...opportunity} AS opportunity, o.<sort> AS sort, o.id AS id
ORDER BY o.<sort>, o.id
LIMIT $limit

// Opportunities by key, descending from a place, one page.
// The tie is wrapped so that the planner does not split it into a union, which would lose the order of the index.
// Access: read
// Parameters: $from, $to, $id, $limit, $accountKey, $buyingCenterKey, $stages, $owner, $product, $openedFrom, $openedTo, $closedFrom, $closedTo
// Returns: opportunity
MATCH (o:Opportunity)
WHERE o.key >= $from AND o.key <= $to AND coalesce(o.key < $to OR o.id < $id, false)
  AND ($accountKey IS NULL OR EXISTS { (o)-[:FOR_ACCOUNT]->(:Account {key: $accountKey}) })
  AND ($buyingCenterKey IS NULL OR EXISTS { (o)-[:FOR_CENTER]->(:BuyingCenter {key: $buyingCenterKey}) })
  AND ($stages IS NULL OR o.stage IN $stages)
  AND ($owner IS NULL OR o.owner = $owner)
  AND ($product IS NULL OR o.product = $product)
  AND ($openedFrom IS NULL OR o.openedAt >= $openedFrom) AND ($openedTo IS NULL OR o.openedAt < $openedTo)
  AND ($closedFrom IS NULL OR o.closedAt >= $closedFrom) AND ($closedTo IS NULL OR o.closedAt < $closedTo)
RETURN o {.id, .key, .name, .stage, .amountE4, .currency, .product, .owner, .leadSource, .openedAt, .closedAt,
    .accountId, .buyingCenterId, .recordedAt} AS opportunity
ORDER BY o.key DESC
LIMIT $limit

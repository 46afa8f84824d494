// Decisions that were changed by what became known later, in the order in which they were changed.
// Access: read
// Parameters: $from, $id, $limit
// Returns: change
MATCH (x:DecisionChange) USING INDEX SEEK x:DecisionChange(recordedAt, id)
WHERE x.recordedAt >= $from AND x.id > '' AND coalesce(x.recordedAt > $from OR x.id > $id, false)
RETURN x {.*, before: {category: x.beforeCategory, reason: x.beforeReason, accountId: x.beforeAccountId,
  relatedCustomer: x.beforeRelatedCustomer, formerCustomer: x.beforeFormerCustomer, possibleCustomer: x.beforePossibleCustomer,
  newBuyingCenter: x.beforeNewBuyingCenter}} AS change
ORDER BY x.recordedAt, x.id LIMIT $limit

// Opportunities of accounts, latest stored first from a place, one page for each of the accounts.
// The tie is wrapped so that the planner does not split it into a union, which would lose the order of the index.
// Access: read
// Parameters: $ids, $from, $to, $id, $limit
// Returns: id, opportunities
// Includes: opportunity/opportunity
UNWIND $ids AS id
RETURN id, COLLECT {
  MATCH (o:Opportunity)
  WHERE o.accountId = id AND o.recordedAt >= $from AND o.recordedAt <= $to AND o.id IS NOT NULL AND coalesce(o.recordedAt < $to OR o.id < $id, false)
  WITH o
  ORDER BY o.accountId DESC, o.recordedAt DESC, o.id DESC
  LIMIT $limit
  RETURN o {...opportunity}
} AS opportunities

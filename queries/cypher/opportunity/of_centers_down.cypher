// Opportunities of buying centers, latest stored first from a place, one page for each of the centers.
// The tie is wrapped so that the planner does not split it into a union, which would lose the order of the index.
// Access: read
// Parameters: $ids, $from, $to, $id, $limit
// Returns: id, opportunities
// Includes: opportunity/opportunity
UNWIND $ids AS id
MATCH (b:BuyingCenter {id: id})
RETURN id, COLLECT {
  MATCH (b)<-[:FOR_CENTER]-(o:Opportunity)
  WHERE o.recordedAt >= $from AND o.recordedAt <= $to AND coalesce(o.recordedAt < $to OR o.id < $id, false)
  RETURN o {...opportunity}
  ORDER BY o.recordedAt DESC, o.id DESC
  LIMIT $limit
} AS opportunities

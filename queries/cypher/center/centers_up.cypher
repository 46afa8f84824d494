// Buying centers in one of their orders, ascending from a place, one page.
// The tie is wrapped so that the planner does not split it into a union, which would lose the order of the index.
// Access: read
// Parameters: $from, $to, $id, $limit, $accountKey, $product, $namePrefix
// Returns: buyingCenter, sort, id
// Includes: center/center, center/center_filter
// Sorts: sortName, key
MATCH (b:BuyingCenter)
WHERE b.<sort> >= $from AND b.<sort> <= $to AND b.id IS NOT NULL AND coalesce(b.<sort> > $from OR b.id > $id, false)
  AND ...center_filter
RETURN b {...center} AS buyingCenter, b.<sort> AS sort, b.id AS id
ORDER BY b.<sort>, b.id
LIMIT $limit

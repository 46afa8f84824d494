// The buying centers of accounts, by name.
// Access: read
// Parameters: $ids
// Returns: id, buyingCenters
// Includes: center/center
UNWIND $ids AS id
MATCH (a:Account {id: id})
RETURN id, COLLECT {
  MATCH (a)<-[:CENTER_OF]-(b:BuyingCenter)
  WITH b ORDER BY b.sortName, b.id
  RETURN b {...center}
} AS buyingCenters

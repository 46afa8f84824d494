// The buying centers of accounts, by name.
// Access: read
// Parameters: $ids
// Returns: id, buyingCenters
UNWIND $ids AS id
MATCH (a:Account {id: id})
RETURN id, COLLECT {
  MATCH (a)<-[:CENTER_OF]-(b:BuyingCenter)
  RETURN b {.id, .key, .name, .product, .roleTemplate, .recordedAt} ORDER BY toLower(b.name), b.id
} AS buyingCenters

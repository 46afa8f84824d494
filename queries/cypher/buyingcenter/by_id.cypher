// Buying centers by id.
// Access: read
// Parameters: $ids
// Returns: id, buyingCenter
UNWIND $ids AS id
MATCH (b:BuyingCenter {id: id})
RETURN id, b {.id, .key, .name, .product, .roleTemplate, .recordedAt} AS buyingCenter

// Buying centers by id.
// Access: read
// Parameters: $ids
// Returns: id, buyingCenter
// Includes: center/center
UNWIND $ids AS id
MATCH (b:BuyingCenter {id: id})
RETURN id, b {...center} AS buyingCenter

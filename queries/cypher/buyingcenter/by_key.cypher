// The buying center with a key of its own.
// Access: read
// Parameters: $key
// Returns: buyingCenter
MATCH (b:BuyingCenter {key: $key})
RETURN b {.id, .key, .name, .product, .roleTemplate, .recordedAt} AS buyingCenter

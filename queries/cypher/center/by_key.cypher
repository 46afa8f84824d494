// The buying center with a key of its own.
// Access: read
// Parameters: $key
// Returns: buyingCenter
// Includes: center/center
MATCH (b:BuyingCenter {key: $key})
RETURN b {...center} AS buyingCenter

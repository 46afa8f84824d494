// One campaign by its own key.
// Access: read
// Parameters: $key
// Returns: campaign
MATCH (c:Campaign {key: $key})
RETURN c{.id, .key, .name, .kind, .startsOn, .endsOn, .costE4, .currency, .product, .evergreen, .test} AS campaign

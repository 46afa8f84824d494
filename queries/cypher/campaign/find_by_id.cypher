// One campaign by id.
// Access: read
// Parameters: $id
// Returns: campaign
MATCH (c:Campaign {id: $id})
RETURN c{.id, .key, .name, .kind, .startsOn, .endsOn, .costE4, .currency, .product, .evergreen, .test} AS campaign

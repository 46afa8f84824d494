// One campaign by its own key.
// Access: read
// Parameters: $key
// Returns: campaign
// Includes: campaign/campaign
MATCH (c:Campaign {key: $key})
RETURN c{...campaign} AS campaign

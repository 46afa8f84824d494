// One campaign by id.
// Access: read
// Parameters: $id
// Returns: campaign
// Includes: campaign/campaign
MATCH (c:Campaign {id: $id})
RETURN c{...campaign} AS campaign

// The opportunity with a key of its own.
// Access: read
// Parameters: $key
// Returns: opportunity
// Includes: opportunity/opportunity
MATCH (o:Opportunity {key: $key})
RETURN o {...opportunity} AS opportunity

// Opportunities by id.
// Access: read
// Parameters: $ids
// Returns: id, opportunity
// Includes: opportunity/opportunity
UNWIND $ids AS id
MATCH (o:Opportunity {id: id})
RETURN id, o {...opportunity} AS opportunity

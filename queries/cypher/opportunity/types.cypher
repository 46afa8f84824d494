// What kinds of sale opportunities are.
// Access: read
// Parameters: $ids
// Returns: id, type
// Includes: opportunity/type
UNWIND $ids AS id
MATCH (o:Opportunity {id: id})
RETURN id, ...type AS type

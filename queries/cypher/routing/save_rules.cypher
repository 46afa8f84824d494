// Stores a version of the routing rules.
// Access: write
// Parameters: $properties
// Returns: none
CREATE (r:RoutingRules) SET r = $properties

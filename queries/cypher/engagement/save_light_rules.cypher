// Stores a version of the rules of lights.
// Access: write
// Parameters: $properties
// Returns: none
CREATE (r:LightRules) SET r = $properties

// Stores a version of the rules for duplicates.
// Access: write
// Parameters: $properties
// Returns: none
CREATE (r:DuplicateRules) SET r = $properties

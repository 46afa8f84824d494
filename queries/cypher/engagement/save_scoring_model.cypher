// Stores a version of a scoring model.
// Access: write
// Parameters: $properties
// Returns: none
CREATE (s:ScoringModel) SET s = $properties

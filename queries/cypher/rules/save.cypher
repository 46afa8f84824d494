// Stores a version; its kind is a label too, so that the versions of a kind are counted without looking at one.
// Access: write
// Parameters: $kind, $properties
// Returns: none
CREATE (r:Rules) SET r = $properties, r:$($kind)

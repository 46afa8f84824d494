// Stores a version of the lifecycle policy.
// Access: write
// Parameters: $properties
// Returns: none
CREATE (r:LifecyclePolicy) SET r = $properties

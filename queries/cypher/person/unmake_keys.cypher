// Removes keys that were made only to be locked.
// Access: write
// Parameters: $keys
// Returns: none
UNWIND $keys AS key
MATCH (k:IdentityKey {key: key})
WHERE NOT EXISTS { (k)-[:KEY_OF]->() }
DELETE k

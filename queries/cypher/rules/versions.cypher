// Some versions of what a tenant defines of a kind, by their numbers.
// Access: read
// Parameters: $kind, $name, $versions
// Returns: rules
UNWIND $versions AS version
MATCH (r:Rules {kind: $kind, name: $name, version: version})
RETURN r {.name, .version, .recordedAt, .definition} AS rules

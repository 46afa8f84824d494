// The account with a key of its own.
// Access: read
// Parameters: $key
// Returns: account
MATCH (a:Account {key: $key})
RETURN a {.id, .key, .name, .country, .owner, .provenance, .recordedAt} AS account

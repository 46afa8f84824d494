// Accounts by id.
// Access: read
// Parameters: $ids
// Returns: id, account
UNWIND $ids AS id
MATCH (a:Account {id: id})
RETURN id, a {.id, .key, .name, .country, .owner, .provenance, .recordedAt} AS account

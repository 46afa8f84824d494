// The account with a key of its own.
// Access: read
// Parameters: $key
// Returns: account
// Includes: account/account
MATCH (a:Account {key: $key})
RETURN a {...account} AS account

// Accounts by id.
// Access: read
// Parameters: $ids
// Returns: id, account
// Includes: account/account
UNWIND $ids AS id
MATCH (a:Account {id: id})
RETURN id, a {...account} AS account

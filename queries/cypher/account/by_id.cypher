// Accounts by id, also by that of one they have adopted.
// Access: read
// Parameters: $ids
// Returns: id, account
// Includes: account/account, account/present
UNWIND $ids AS id
...present
RETURN id, a {...account} AS account

// The accounts that touches were pinned to when they were recorded.
// Access: read
// Parameters: $ids
// Returns: id, account
// Includes: account/account
UNWIND $ids AS id
MATCH (t:Touch {id: id})
MATCH (a:Account {id: coalesce(t.recordedAccountId, t.accountId)})
RETURN id, a {...account} AS account

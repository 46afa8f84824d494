// The accounts that touches were pinned to when they were recorded.
// Access: read
// Parameters: $ids
// Returns: id, account
// Includes: account/account, account/present
UNWIND $ids AS id
MATCH (t:Touch {id: id})
WITH id AS touchId, coalesce(t.recordedAccountId, t.accountId) AS id
...present
RETURN touchId AS id, a {...account} AS account

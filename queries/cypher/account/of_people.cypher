// For which account each of these people works at a time; nothing for who works for none.
// Access: read
// Parameters: $ids, $at
// Returns: id, account
// Includes: account/account, account/employer
UNWIND $ids AS id
MATCH (p:Person {id: id})
WITH id, p, $at AS time
...employer
RETURN id, a {...account} AS account

// The account each account belongs to now.
// Access: read
// Parameters: $ids, $now
// Returns: id, account
// Includes: account/account
UNWIND $ids AS id
MATCH (:Account {id: id})-[c:CHILD_OF]->(a:Account)
WHERE c.supersededAt IS NULL AND (c.from IS NULL OR c.from <= $now) AND (c.to IS NULL OR $now < c.to)
RETURN id, a {...account} AS account

// The account of each contact record.
// Access: read
// Parameters: $ids
// Returns: id, account
// Includes: account/account
UNWIND $ids AS id
MATCH (:Contact {id: id})-[:CONTACT_AT]->(a:Account)
RETURN id, a {...account} AS account

// The account each buying center is part of.
// Access: read
// Parameters: $ids
// Returns: id, account
// Includes: account/account
UNWIND $ids AS id
MATCH (:BuyingCenter {id: id})-[:CENTER_OF]->(a:Account)
RETURN id, a {...account} AS account

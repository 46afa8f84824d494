// Buying centers that inputs name by key, with the account they are part of.
// Access: read
// Parameters: $keys
// Returns: key, id, accountId
UNWIND $keys AS key
MATCH (b:BuyingCenter {key: key})-[:CENTER_OF]->(a:Account)
RETURN key, b.id AS id, a.id AS accountId

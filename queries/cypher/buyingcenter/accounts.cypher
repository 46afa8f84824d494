// The account each buying center is part of.
// Access: read
// Parameters: $ids
// Returns: id, account
UNWIND $ids AS id
MATCH (:BuyingCenter {id: id})-[:CENTER_OF]->(a:Account)
RETURN id, a {.id, .key, .name, .country, .owner, .provenance, .recordedAt} AS account

// The account of each contact record.
// Access: read
// Parameters: $ids
// Returns: id, account
UNWIND $ids AS id
MATCH (:Contact {id: id})-[:CONTACT_AT]->(a:Account)
RETURN id, a {.id, .key, .name, .country, .owner, .provenance, .recordedAt} AS account

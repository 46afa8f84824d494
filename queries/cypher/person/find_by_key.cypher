// The person who holds an identity key, or held it last.
// Access: read
// Parameters: $key
// Returns: person
MATCH (:IdentityKey {key: $key})-[o:KEY_OF WHERE o.supersededAt IS NULL]->(:Identity)
  -[x:IDENTIFIES WHERE x.supersededAt IS NULL]->(p:Person)
RETURN p{.id, .name, .firstName, .lastName, .title, .phone, .birthDate, .recordedAt} AS person

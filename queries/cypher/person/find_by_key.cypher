// The person who holds an identity key, or held it last.
// Access: read
// Parameters: $key
// Returns: person
// Includes: person/person
MATCH (:IdentityKey {key: $key})-[o:KEY_OF WHERE o.supersededAt IS NULL]->(:Identity)
  -[x:IDENTIFIES WHERE x.supersededAt IS NULL]->(p:Person)
RETURN p{...person} AS person

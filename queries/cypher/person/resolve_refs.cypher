// The people that ids and identity keys name, with the identity meant.
// Access: read
// Parameters: $ids, $keys
// Returns: key, personId, identityId
UNWIND $keys AS key
MATCH (:IdentityKey {key: key})-[o:KEY_OF WHERE o.supersededAt IS NULL]->(i:Identity)
  -[x:IDENTIFIES WHERE x.supersededAt IS NULL]->(p:Person)
RETURN key, p.id AS personId, i.id AS identityId
UNION
UNWIND $ids AS id
MATCH (p:Person {id: id})<-[x:IDENTIFIES WHERE x.supersededAt IS NULL]-(i:Identity)
RETURN null AS key, p.id AS personId, head(collect(i.id)) AS identityId

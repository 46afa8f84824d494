// The people that ids and identity keys name, with the identity meant.
// Access: read
// Parameters: $ids, $keys
// Returns: key, asked, personId, identityId
UNWIND $keys AS key
MATCH (:IdentityKey {key: key})-[o:KEY_OF WHERE o.supersededAt IS NULL]->(i:Identity)
  -[x:IDENTIFIES WHERE x.supersededAt IS NULL]->(p:Person)
RETURN key, null AS asked, p.id AS personId, i.id AS identityId
UNION
UNWIND $ids AS id
MATCH (:Person {id: id})<-[own:IDENTIFIES WHERE own.mergeId IS NULL]-(i:Identity)
MATCH (i)-[now:IDENTIFIES WHERE now.supersededAt IS NULL]->(p:Person)
RETURN null AS key, id AS asked, p.id AS personId, head(collect(i.id)) AS identityId

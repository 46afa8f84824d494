// The next people after one, with what they are compared by.
// Access: read
// Parameters: $after, $limit
// Returns: id, properties, emails
MATCH (p:Person) WHERE p.id > $after AND p.mergedAway IS NULL
WITH p ORDER BY p.id LIMIT $limit
RETURN p.id AS id, p {.*} AS properties, COLLECT {
  MATCH (p)<-[io:IDENTIFIES WHERE io.supersededAt IS NULL]-(i:Identity)<-[ko:KEY_OF WHERE ko.supersededAt IS NULL]-(k:IdentityKey WHERE k.kind = 'EMAIL')
  RETURN {strict: substring(k.key, 6), loose: k.looseKey} } AS emails

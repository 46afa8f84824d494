// Who shares a blocking key with people that no more than so many have.
// Access: read
// Parameters: $ids, $most
// Returns: id, candidates
UNWIND $ids AS id
MATCH (p:Person {id: id})-[:BLOCKED_BY]->(k:BlockingKey) WHERE COUNT { (k)<-[:BLOCKED_BY]-() } <= $most
MATCH (k)<-[:BLOCKED_BY]-(o:Person) WHERE o.id <> id AND o.mergedAway IS NULL
WITH DISTINCT id, o
RETURN id, collect({id: o.id, properties: o {.*}, emails: COLLECT {
  MATCH (o)<-[io:IDENTIFIES WHERE io.supersededAt IS NULL]-(i:Identity)<-[ko:KEY_OF WHERE ko.supersededAt IS NULL]-(x:IdentityKey WHERE x.kind = 'EMAIL')
  RETURN {strict: substring(x.key, 6), loose: x.looseKey} }}) AS candidates

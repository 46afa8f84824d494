// Takes the turn to merge, for whose an identity is depends on all merges, and locks the people concerned: writers of their touches wait.
// Access: write
// Parameters: $refs
// Returns: at
MERGE (l:Lock {name: 'merges'})
REMOVE l.lock
WITH l
UNWIND $refs AS ref
CALL (ref) {
  MATCH (p:Person {id: ref.id}) RETURN p
  UNION
  MATCH (:IdentityKey {key: ref.key})-[o:KEY_OF WHERE o.supersededAt IS NULL]->(:Identity)-[x:IDENTIFIES WHERE x.mergeId IS NULL]->(p:Person) RETURN p
}
MATCH (p)<-[own:IDENTIFIES WHERE own.mergeId IS NULL]-(known:Identity)
MATCH (known)-[now:IDENTIFIES WHERE now.supersededAt IS NULL]->(root:Person)
WITH DISTINCT ref, p, root
UNWIND [p, root] AS one
WITH one, collect(ref.at) AS at ORDER BY one.id
REMOVE one.lock
RETURN at

// Two people as a merge sees them: who they are now, with all who were merged into them, and who of these must stay apart.
// Access: read
// Parameters: $refs
// Returns: at, homeId, root, parts, apart
UNWIND $refs AS ref
CALL (ref) {
  MATCH (p:Person {id: ref.id}) RETURN p
  UNION
  MATCH (:IdentityKey {key: ref.key})-[o:KEY_OF WHERE o.supersededAt IS NULL]->(:Identity)-[x:IDENTIFIES WHERE x.mergeId IS NULL]->(p:Person) RETURN p
}
MATCH (p)<-[own:IDENTIFIES WHERE own.mergeId IS NULL]-(known:Identity)
MATCH (known)-[now:IDENTIFIES WHERE now.supersededAt IS NULL]->(root:Person)
WITH DISTINCT ref, p, root
CALL (root) {
  MATCH (root)<-[now:IDENTIFIES WHERE now.supersededAt IS NULL]-(known:Identity)
  MATCH (known)-[own:IDENTIFIES WHERE own.mergeId IS NULL]->(part:Person)
  RETURN collect(DISTINCT part) AS parts
}
RETURN ref.at AS at, p.id AS homeId, root {.*} AS root, [part IN parts | part.id] AS parts,
  COLLECT { UNWIND parts AS part MATCH (part)-[n:NOT_SAME_AS WHERE n.supersededAt IS NULL]-(o:Person) RETURN o.id } AS apart

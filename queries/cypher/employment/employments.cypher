// Locks people and who they are now, then reads their affiliations and the work addresses they were seen with; not those of others who are the same person now.
// Access: write
// Parameters: $personIds
// Returns: personId, affiliations, seen
CALL () {
  UNWIND $personIds AS personId
  MATCH (:Person {id: personId})<-[came:IDENTIFIES WHERE came.mergeId IS NULL]-(i:Identity)
  MATCH (i)-[is:IDENTIFIES WHERE is.supersededAt IS NULL OR is.mergeId IS NULL]->(p:Person)
  WITH DISTINCT p ORDER BY p.id
  REMOVE p.lock
  RETURN count(p) AS locked
}
UNWIND $personIds AS personId
MATCH (p:Person {id: personId})
RETURN personId,
  COLLECT {
    MATCH (p)<-[own:IDENTIFIES WHERE own.mergeId IS NULL]-(i:Identity)-[f:AFFILIATED_WITH WHERE f.supersededAt IS NULL]->(a:Account)
    RETURN f {.id, .title, .from, .to, .status, .evidence, cut: coalesce(f.cut, false), identityId: i.id, accountKey: a.key}
  } AS affiliations,
  COLLECT {
    MATCH (p)<-[own:IDENTIFIES WHERE own.mergeId IS NULL]-(i:Identity)
    CALL (i) {
      MATCH (t:Touch)
      WHERE t.identityId = i.id AND t.occurredAt > datetime({year: 1}) AND t.id > '' AND t.evidence = 'ADDRESS'
      MATCH (t)-[:PINNED_TO]->(a:Account)
      RETURN t, a
    }
    RETURN {identityId: i.id, accountKey: a.key, at: t.occurredAt, order: t.contentKey, title: t.title}
  } AS seen

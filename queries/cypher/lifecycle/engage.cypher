// The first human action on each handoff of people, by when it happened: after it was passed on and before it was closed.
// Access: write
// Parameters: $personIds
// Returns: none
UNWIND $personIds AS personId
MATCH (p:Person {id: personId})<-[x:IDENTIFIES WHERE x.supersededAt IS NULL]-(:Identity)-[:HAS_CYCLE]->(:Cycle)-[:HANDED_OVER]->(h:Handoff)
CALL (p, h) {
  MATCH (p)<-[x:IDENTIFIES WHERE x.supersededAt IS NULL]-(i:Identity)
  CALL (i, h) {
    MATCH (t:Touch) USING INDEX SEEK t:Touch(identityId, occurredAt, id)
    WHERE t.identityId = i.id AND t.occurredAt >= h.passedAt AND t.id > '' AND t.human AND coalesce(t.occurredAt < h.closedAt, true)
    RETURN t ORDER BY t.occurredAt, t.id LIMIT 1
  }
  RETURN t ORDER BY t.occurredAt, t.id LIMIT 1
}
SET h.actedAt = t.occurredAt, h.actedBy = t.by, h.actedKind = t.kind,
  h.checkAt = CASE WHEN h.checkAt IS NULL THEN null WHEN t.occurredAt <= h.dueAt THEN h.moveBy ELSE h.dueAt END

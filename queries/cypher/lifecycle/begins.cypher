// How the first cycle of people began, since when systems know them, and their first response as it is decided about today.
// Access: read
// Parameters: $personIds
// Returns: cycleId, moves, syncedAt, respondedAt, category, newBuyingCenter
UNWIND $personIds AS personId
MATCH (p:Person {id: personId})
CALL (p) {
  MATCH (p)<-[x:IDENTIFIES WHERE x.supersededAt IS NULL]-(:Identity)-[:HAS_CYCLE]->(y:Cycle)
  RETURN y ORDER BY y.startedAt, y.id LIMIT 1
}
CALL (p) {
  MATCH (p)<-[x:IDENTIFIES WHERE x.supersededAt IS NULL]-(i:Identity)
  RETURN min(i.syncedAt) AS syncedAt
}
CALL (p) {
  OPTIONAL MATCH (p)<-[x:IDENTIFIES WHERE x.supersededAt IS NULL]-(i:Identity WHERE i.firstInboundAt IS NOT NULL)
  RETURN i ORDER BY i.firstInboundAt, i.firstInboundKey LIMIT 1
}
OPTIONAL MATCH (t:Touch) USING INDEX SEEK t:Touch(identityId, occurredAt, id)
WHERE t.identityId = i.id AND t.occurredAt = i.firstInboundAt AND t.id > '' AND t.contentKey = i.firstInboundKey
WITH y, syncedAt, t, coalesce(
  head(COLLECT { MATCH (t)-[:RESTATED_AS]->(x:DecisionChange) RETURN x {.id, .category, .newBuyingCenter} ORDER BY x.id DESC LIMIT 1 }),
  head([(t)-[:CLASSIFIED_AS]->(d:Classification) | d {.category, .newBuyingCenter}])) AS decision
RETURN y.id AS cycleId, [(y)-[:MOVED]->(m:StageMove WHERE m.number <= 2) | m {.*}] AS moves, syncedAt,
  t.occurredAt AS respondedAt, decision.category AS category, decision.newBuyingCenter AS newBuyingCenter

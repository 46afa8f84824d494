// Stamps of people as of the touches and leads that are theirs now.
// Access: write
// Parameters: $ids
// Returns: none
UNWIND $ids AS id
MATCH (p:Person {id: id})
CALL (p) {
  MATCH (p)<-[own:IDENTIFIES WHERE own.supersededAt IS NULL]-(i:Identity)
  CALL (i) {
    MATCH (t:Touch) WHERE t.identityId = i.id AND t.occurredAt > datetime({year: 1}) AND t.id > ''
    RETURN t ORDER BY t.identityId DESC, t.occurredAt DESC, t.id DESC LIMIT 1
  }
  WITH t ORDER BY t.occurredAt DESC, t.id DESC LIMIT 1
  RETURN collect(t {.kind, .occurredAt, source: coalesce(t.source, t.backfillEvidence, 'API')}) AS last
}
CALL (p) {
  MATCH (p)<-[own:IDENTIFIES WHERE own.supersededAt IS NULL]-(i:Identity)
  CALL (i) {
    MATCH (t:Touch) WHERE t.identityId = i.id AND t.occurredAt > datetime({year: 1}) AND t.id > '' AND t.direction = 'INBOUND'
    MATCH (t)-[:CLASSIFIED_AS]->(d:Classification)
    RETURN t, d ORDER BY t.identityId DESC, t.occurredAt DESC, t.id DESC LIMIT 1
  }
  WITH t, d ORDER BY t.occurredAt DESC, t.id DESC LIMIT 1
  RETURN collect(d {.category, .relationship, .reason, .decidedAt, occurredAt: t.occurredAt}) AS decided
}
CALL (p) {
  MATCH (p)<-[own:IDENTIFIES WHERE own.supersededAt IS NULL]-(:Identity)-[:HAS_LEAD]->(l:Lead)
  WITH l ORDER BY l.recordedAt DESC, l.id DESC LIMIT 1
  RETURN collect(l {.status, .recordedAt}) AS lead
}
SET p.lastActivityKind = last[0].kind, p.lastActivityAt = last[0].occurredAt, p.lastActivitySource = last[0].source,
  p.category = decided[0].category, p.relationship = decided[0].relationship, p.reason = decided[0].reason, p.categoryAt = decided[0].decidedAt,
  p.lastInboundAt = CASE WHEN decided[0].occurredAt < last[0].occurredAt THEN decided[0].occurredAt END,
  p.leadStatus = lead[0].status, p.leadStatusAt = lead[0].recordedAt

// The first inbound touch of identities, and the last activity of their people, as of the touches that are left.
// Access: write
// Parameters: $identityIds
// Returns: none
UNWIND $identityIds AS id
MATCH (i:Identity {id: id})-[io:IDENTIFIES WHERE io.supersededAt IS NULL]->(p:Person)
WITH i, p, head(COLLECT {
  MATCH (t:Touch) WHERE t.identityId = i.id AND t.occurredAt > datetime({year: 1}) AND t.id > '' AND t.direction = 'INBOUND'
  RETURN t {.occurredAt, .contentKey} ORDER BY t.occurredAt, t.contentKey LIMIT 1 }) AS first
SET i.firstInboundAt = first.occurredAt, i.firstInboundKey = first.contentKey
WITH DISTINCT p
WITH p, head(COLLECT {
  MATCH (p)<-[own:IDENTIFIES WHERE own.supersededAt IS NULL]-(i:Identity)
  CALL (i) {
    MATCH (t:Touch) WHERE t.identityId = i.id AND t.occurredAt > datetime({year: 1}) AND t.id > ''
    RETURN t ORDER BY t.identityId DESC, t.occurredAt DESC, t.id DESC LIMIT 1
  }
  RETURN t {.kind, .occurredAt, source: coalesce(t.source, t.backfillEvidence, 'API')} ORDER BY t.occurredAt DESC LIMIT 1 }) AS last
SET p.lastActivityKind = last.kind, p.lastActivityAt = last.occurredAt, p.lastActivitySource = last.source

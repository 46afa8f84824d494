// The last inbound touch of people up to a time: as stored, as it stands in the world, and what tells whether that is new.
// Access: read
// Parameters: $people
// Returns: personId, asOf, recorded, restated, first, synced
// Includes: restatement/last_of_instant
UNWIND $people AS asked
MATCH (p:Person {id: asked.personId})
CALL (p, asked) {
  MATCH (p)<-[io:IDENTIFIES WHERE io.supersededAt IS NULL]-(i:Identity)
  CALL (i, asked) {
    MATCH (t:Touch)
    WHERE t.identityId = i.id AND t.occurredAt <= asked.asOf AND t.id > '' AND t.direction = 'INBOUND'
    RETURN t ORDER BY t.identityId DESC, t.occurredAt DESC, t.id DESC LIMIT 1
  }
  RETURN t ORDER BY t.occurredAt DESC, t.id DESC LIMIT 1
}
...last_of_instant
CALL (p) {
  MATCH (p)<-[io:IDENTIFIES WHERE io.supersededAt IS NULL]-(i:Identity)
  WITH i ORDER BY i.firstInboundAt, i.firstInboundKey
  RETURN head(collect(CASE WHEN i.firstInboundAt IS NOT NULL THEN {at: i.firstInboundAt, key: i.firstInboundKey} END)) AS first,
    min(i.syncedAt) AS synced
}
RETURN p.id AS personId, asked.asOf AS asOf, t {.category} AS recorded,
  last {.id, at: last.occurredAt, key: last.contentKey} AS restated, first, synced

// The last inbound touch of people, and the stamps that no restatement changes.
// Access: read
// Parameters: $ids
// Returns: id, touchId, stamps
// Includes: restatement/last_of_instant
UNWIND $ids AS id
MATCH (p:Person {id: id})
CALL (p) {
  MATCH (p)<-[io:IDENTIFIES WHERE io.supersededAt IS NULL]-(i:Identity)
  CALL (i) {
    MATCH (t:Touch)
    WHERE t.identityId = i.id AND t.occurredAt > datetime({year: 1}) AND t.id > '' AND t.direction = 'INBOUND'
    RETURN t ORDER BY t.identityId DESC, t.occurredAt DESC, t.id DESC LIMIT 1
  }
  RETURN t ORDER BY t.occurredAt DESC, t.id DESC LIMIT 1
}
...last_of_instant
RETURN p.id AS id, last.id AS touchId,
  p {.lastActivityKind, .lastActivityAt, .lastActivitySource, .leadStatus, .leadStatusAt} AS stamps

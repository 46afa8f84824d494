// The last inbound touches of people up to a time, at most two each: newest first.
// Access: read
// Parameters: $people
// Returns: personId, asOf, touches
UNWIND $people AS asked
MATCH (p:Person {id: asked.personId})
CALL (p, asked) {
  MATCH (p)<-[io:IDENTIFIES WHERE io.supersededAt IS NULL]-(i:Identity)
  CALL (i, asked) {
    MATCH (t:Touch)
    WHERE t.identityId = i.id AND t.occurredAt <= asked.asOf AND t.id > '' AND t.direction = 'INBOUND'
    RETURN t ORDER BY t.identityId DESC, t.occurredAt DESC, t.id DESC LIMIT 2
  }
  RETURN t ORDER BY t.occurredAt DESC, t.id DESC LIMIT 2
}
RETURN p.id AS personId, asked.asOf AS asOf,
  collect({id: t.id, relationship: head([(t)-[:CLASSIFIED_AS]->(d:Classification) | d.relationship])}) AS touches

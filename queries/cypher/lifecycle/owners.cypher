// Who takes care of people: as their open handoff says, else as the last thing they submitted was routed; nothing for who has neither.
// Access: read
// Parameters: $ids
// Returns: personId, owner, queue
UNWIND $ids AS id
MATCH (p:Person {id: id})
OPTIONAL CALL (p) {
  MATCH (p)<-[x:IDENTIFIES WHERE x.supersededAt IS NULL]-(:Identity)-[:HAS_CYCLE]->(:Cycle)-[:HANDED_OVER]->(h:Handoff WHERE h.closedAt IS NULL)
  RETURN h ORDER BY h.passedAt DESC, h.id DESC LIMIT 1
}
OPTIONAL CALL (p, h) {
  WITH p, h WHERE h IS NULL
  MATCH (p)<-[x:IDENTIFIES WHERE x.supersededAt IS NULL]-(i:Identity)
  CALL (i) {
    // Only what was submitted has a source.
    MATCH (t:Touch) USING INDEX SEEK t:Touch(identityId, occurredAt, id)
    WHERE t.identityId = i.id AND t.occurredAt > datetime({year: 1}) AND t.id > '' AND t.source IS NOT NULL
    RETURN t ORDER BY t.identityId DESC, t.occurredAt DESC, t.id DESC LIMIT 1
  }
  WITH t ORDER BY t.occurredAt DESC, t.id DESC LIMIT 1
  MATCH (t)-[:CLASSIFIED_AS]->(d:Classification)
  RETURN d
}
WITH p, coalesce(h {.owner, .queue}, d {.owner, .queue}) AS found WHERE found IS NOT NULL
RETURN p.id AS personId, found.owner AS owner, found.queue AS queue

// The next people after one, each with the last inbound touch, null for who made none.
// Access: read
// Parameters: $after, $limit
// Returns: id, person, touchId
// Includes: person/person
MATCH (p:Person) WHERE p.id > $after AND p.mergedAway IS NULL
WITH p ORDER BY p.id LIMIT $limit
RETURN p.id AS id, p {...person} AS person,
  head(COLLECT {
    MATCH (p)<-[io:IDENTIFIES WHERE io.supersededAt IS NULL]-(i:Identity)
    CALL (i) {
      MATCH (t:Touch)
      WHERE t.identityId = i.id AND t.occurredAt > datetime({year: 1}) AND t.id > '' AND t.direction = 'INBOUND'
      RETURN t ORDER BY t.identityId DESC, t.occurredAt DESC, t.id DESC LIMIT 1
    }
    WITH t ORDER BY t.occurredAt DESC, t.id DESC LIMIT 1
    RETURN t.id }) AS touchId

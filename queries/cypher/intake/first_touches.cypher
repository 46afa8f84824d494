// Sets the first inbound touch of identities by those that are left; tells whose they are.
// Access: write
// Parameters: $identityIds
// Returns: personId
UNWIND $identityIds AS id
MATCH (i:Identity {id: id})-[io:IDENTIFIES WHERE io.supersededAt IS NULL]->(p:Person)
WITH i, p, head(COLLECT {
  MATCH (t:Touch) WHERE t.identityId = i.id AND t.occurredAt > datetime({year: 1}) AND t.id > '' AND t.direction = 'INBOUND'
  RETURN t {.occurredAt, .contentKey} ORDER BY t.occurredAt, t.contentKey LIMIT 1 }) AS first
SET i.firstInboundAt = first.occurredAt, i.firstInboundKey = first.contentKey
RETURN DISTINCT p.id AS personId

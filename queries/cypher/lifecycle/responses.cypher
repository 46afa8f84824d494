// Responses as stage rules see them.
// Access: read
// Parameters: $touchIds
// Returns: touchId, personId, at, kind, source, product, category, relationship, owner, queue
UNWIND $touchIds AS touchId
MATCH (t:Touch {id: touchId})-[:CLASSIFIED_AS]->(d:Classification)
MATCH (i:Identity {id: t.identityId})-[x:IDENTIFIES WHERE x.supersededAt IS NULL]->(p:Person) USING INDEX SEEK i:Identity(id)
RETURN touchId, p.id AS personId, t.occurredAt AS at, t.kind AS kind, t.source AS source, t.product AS product,
  d.category AS category, d.relationship AS relationship, d.owner AS owner, d.queue AS queue

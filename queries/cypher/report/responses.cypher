// Responses that came in through an entry point in a time, whose they are, and whether the person counted when they were decided about.
// Access: read
// Parameters: $from, $to, $limit
// Returns: personId, touchId, at, notApplicable
MATCH (t:Touch) USING INDEX SEEK t:Touch(direction, occurredAt, id)
WHERE t.direction = 'INBOUND' AND t.occurredAt >= $from AND t.occurredAt < $to AND t.id > '' AND t.source IS NOT NULL
WITH t LIMIT $limit
MATCH (t)<-[:MADE]-(:Identity)-[of:IDENTIFIES WHERE of.supersededAt IS NULL]->(p:Person)
RETURN p.id AS personId, t.id AS touchId, t.occurredAt AS at,
  EXISTS { (t)-[:CLASSIFIED_AS]->(:Classification {relationship: 'NOT_APPLICABLE'}) } AS notApplicable

// Opportunities with the people who take part in them.
// Access: read
// Parameters: $ids
// Returns: id, stage, openedAt, closedAt, recordedAt, personIds
UNWIND $ids AS id
MATCH (o:Opportunity {id: id})
RETURN o.id AS id, o.stage AS stage, o.openedAt AS openedAt, o.closedAt AS closedAt, o.recordedAt AS recordedAt, COLLECT {
  MATCH (o)-[c:HAS_CONTACT_ROLE WHERE c.supersededAt IS NULL]->(:Identity)-[x:IDENTIFIES WHERE x.supersededAt IS NULL]->(p:Person)
  RETURN DISTINCT p.id ORDER BY p.id } AS personIds

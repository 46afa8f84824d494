// Whose the lead sources of opportunities are: the primary contact's, else the one's who was named first.
// Access: read
// Parameters: $keys
// Returns: key, known, personId
UNWIND $keys AS key
OPTIONAL MATCH (o:Opportunity {key: key})
RETURN key, o IS NOT NULL AS known, head(COLLECT {
  MATCH (o)-[r:HAS_CONTACT_ROLE WHERE r.supersededAt IS NULL]->(:Identity)-[x:IDENTIFIES WHERE x.supersededAt IS NULL]->(p:Person)
  RETURN p.id ORDER BY r.primary DESC, r.recordedAt, p.id }) AS personId

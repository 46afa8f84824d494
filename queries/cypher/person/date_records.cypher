// When source systems made records of people who have them already: the earliest date told, beside when intake made a lead.
// Access: write
// Parameters: $rows
// Returns: none
UNWIND $rows AS row
MATCH (p:Person {id: row.personId})
CALL (p, row) {
  WITH p, row WHERE row.lead IS NOT NULL
  MATCH (p)<-[x:IDENTIFIES WHERE x.mergeId IS NULL]-(:Identity)-[:HAS_LEAD]->(l:Lead)
  WITH row, l, coalesce(l.syncedAt, CASE WHEN EXISTS { (l)-[:CREATED_BY]->() } THEN null ELSE l.createdAt END) AS known
  ORDER BY known, l.createdAt, l.id LIMIT 1
  SET l.syncedAt = CASE WHEN known < row.lead THEN known ELSE row.lead END
}
CALL (p, row) {
  WITH p, row WHERE row.contact IS NOT NULL
  MATCH (p)<-[x:IDENTIFIES WHERE x.mergeId IS NULL]-(:Identity)-[:HAS_CONTACT]->(c:Contact)
  WITH row, c ORDER BY c.createdAt, c.id LIMIT 1
  SET c.createdAt = CASE WHEN c.createdAt < row.contact THEN c.createdAt ELSE row.contact END
}

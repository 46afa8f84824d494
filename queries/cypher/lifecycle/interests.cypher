// The product that people asked for most since a time; the one they asked for last where they asked for two alike.
// Access: read
// Parameters: $personIds, $since
// Returns: personId, product
UNWIND $personIds AS personId
MATCH (p:Person {id: personId})
CALL (p) {
  MATCH (p)<-[x:IDENTIFIES WHERE x.supersededAt IS NULL]-(i:Identity)
  MATCH (t:Touch) USING INDEX SEEK t:Touch(identityId, occurredAt, id)
  WHERE t.identityId = i.id AND t.occurredAt >= $since AND t.id > '' AND t.direction = 'INBOUND'
  WITH t, coalesce(t.product, head([(t)-[:IN_CAMPAIGN]->(c:Campaign) | c.product])) AS product WHERE product IS NOT NULL
  RETURN product, count(*) AS times, max(t.occurredAt) AS latest
  ORDER BY times DESC, latest DESC, product LIMIT 1
}
RETURN p.id AS personId, product

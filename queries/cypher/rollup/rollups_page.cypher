// The next identities after one, with their touches and the roll-ups of these.
// Access: read
// Parameters: $after, $limit
// Returns: identityId, personId, touches, years
MATCH (i:Identity) WHERE i.id > $after
WITH i ORDER BY i.id LIMIT $limit
MATCH (i)-[of:IDENTIFIES WHERE of.supersededAt IS NULL]->(p:Person)
RETURN i.id AS identityId, p.id AS personId,
  [(i)-[:MADE]->(t:Touch) | t {.accountId, .kind, .direction, .occurredAt, .product,
    notApplicable: EXISTS { (t)-[:CLASSIFIED_AS]->(:Classification {relationship: 'NOT_APPLICABLE'}) }}] AS touches,
  [(i)-[:HAS_YEAR]->(y:TouchYear) | y {.key, .accountId, .year, .points, .products}] AS years
ORDER BY identityId

// These identities, with their touches and the roll-ups of these.
// Access: read
// Parameters: $ids
// Returns: identityId, personId, touches, years
UNWIND $ids AS id
MATCH (i:Identity {id: id})-[of:IDENTIFIES WHERE of.supersededAt IS NULL]->(p:Person)
RETURN i.id AS identityId, p.id AS personId,
  [(i)-[:MADE]->(t:Touch) | t {.accountId, .kind, .direction, .occurredAt, .product,
    notApplicable: EXISTS { (t)-[:CLASSIFIED_AS]->(:Classification {relationship: 'NOT_APPLICABLE'}) }}] AS touches,
  [(i)-[:HAS_YEAR]->(y:TouchYear) | y {.key, .accountId, .year, .points, .products}] AS years

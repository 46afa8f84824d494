// The next identities after one, with their touches and the roll-ups of these.
// Access: read
// Parameters: $after, $limit
// Returns: identityId, personId, touches, years
// Includes: rollup/counted
MATCH (i:Identity) WHERE i.id > $after
WITH i ORDER BY i.id LIMIT $limit
MATCH (i)-[of:IDENTIFIES WHERE of.supersededAt IS NULL]->(p:Person)
RETURN i.id AS identityId, p.id AS personId,
  ...counted
ORDER BY identityId

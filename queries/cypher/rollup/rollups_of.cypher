// These identities, with their touches and the roll-ups of these.
// Access: read
// Parameters: $ids
// Returns: identityId, personId, touches, years
// Includes: rollup/counted
UNWIND $ids AS id
MATCH (i:Identity {id: id})-[of:IDENTIFIES WHERE of.supersededAt IS NULL]->(p:Person)
RETURN i.id AS identityId, p.id AS personId,
  ...counted

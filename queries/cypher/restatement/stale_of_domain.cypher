// The next people with an address at a domain or under it, by their keys.
// Access: read
// Parameters: $path, $owner, $key, $limit
// Returns: owner, key, personId
CALL () {
  MATCH (k:IdentityKey) USING INDEX SEEK k:IdentityKey(domainPath, key)
  WHERE k.domainPath STARTS WITH $path AND k.key > '' AND (k.domainPath > $owner OR k.domainPath = $owner AND k.key > $key)
  RETURN k ORDER BY k.domainPath, k.key LIMIT $limit
}
OPTIONAL MATCH (k)-[:KEY_OF]->(:Identity)-[:IDENTIFIES]->(p:Person)
RETURN DISTINCT k.domainPath AS owner, k.key AS key, p.id AS personId ORDER BY owner, key

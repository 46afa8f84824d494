// Makes and locks identity keys, then reads the people who hold them, locked too: setting what is already set locks and writes nothing.
// Access: write
// Parameters: $keys
// Returns: personId, recordedAt, properties, keys, synced, affiliations, hasLead, hasContact, contactAccount
UNWIND $keys AS wanted
MERGE (k:IdentityKey {key: wanted.key})
ON CREATE SET k += wanted.properties
SET k.kind = k.kind
WITH collect(k) AS locked
UNWIND locked AS k
MATCH (k)-[o:KEY_OF WHERE o.supersededAt IS NULL]->(:Identity)-[x:IDENTIFIES WHERE x.supersededAt IS NULL]->(p:Person)
WITH DISTINCT p ORDER BY p.id
SET p.recordedAt = p.recordedAt
WITH collect(p) AS people
UNWIND people AS p
CALL (p) {
  MATCH (p)<-[x:IDENTIFIES WHERE x.supersededAt IS NULL]-(i:Identity)
  RETURN collect(i) AS identities
}
RETURN p.id AS personId, p.recordedAt AS recordedAt, p{.*} AS properties,
  COLLECT { UNWIND identities AS i MATCH (i)<-[o:KEY_OF WHERE o.supersededAt IS NULL]-(k:IdentityKey)
    RETURN {key: k.key, identityId: i.id, position: o.position, to: o.to} } AS keys,
  [i IN identities WHERE i.syncedAt IS NOT NULL | {identityId: i.id, at: i.syncedAt}] AS synced,
  COLLECT { UNWIND identities AS i MATCH (i)-[a:AFFILIATED_WITH WHERE a.supersededAt IS NULL]->(account:Account)
    RETURN a{.id, .title, .from, .to, .status, .evidence, identityId: i.id, accountKey: account.key} } AS affiliations,
  EXISTS { UNWIND identities AS i MATCH (i)-[:HAS_LEAD]->(:Lead) } AS hasLead,
  EXISTS { UNWIND identities AS i MATCH (i)-[:HAS_CONTACT]->(:Contact) } AS hasContact,
  head(COLLECT { UNWIND identities AS i MATCH (i)-[:HAS_CONTACT]->(:Contact)-[:CONTACT_AT]->(account:Account)
    RETURN account.key ORDER BY account.key LIMIT 1 }) AS contactAccount

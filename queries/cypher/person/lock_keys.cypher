// Makes and locks identity keys, then reads the people they came with, whoever these were merged into, all locked too: setting what is already set locks.
// Access: write
// Parameters: $keys
// Returns: personId, mergedInto, recordedAt, properties, keys, synced, affiliations, hasLead, leadAt, hasContact, contactAt, contactAccount
// Includes: person/person
UNWIND $keys AS wanted
MERGE (k:IdentityKey {key: wanted.key})
ON CREATE SET k += wanted.properties
SET k.kind = k.kind
WITH collect(k) AS locked
UNWIND locked AS k
MATCH (k)-[o:KEY_OF WHERE o.supersededAt IS NULL]->(i:Identity)-[x:IDENTIFIES WHERE x.supersededAt IS NULL OR x.mergeId IS NULL]->(p:Person)
WITH p, max(CASE WHEN x.mergeId IS NULL THEN 1 ELSE 0 END) AS own ORDER BY p.id
SET p.recordedAt = p.recordedAt
WITH collect(CASE WHEN own = 1 THEN p END) AS people
UNWIND people AS p
CALL (p) {
  MATCH (p)<-[x:IDENTIFIES WHERE x.mergeId IS NULL]-(i:Identity)
  RETURN collect(DISTINCT i) AS identities
}
RETURN p.id AS personId,
  head(COLLECT { UNWIND identities AS i MATCH (i)-[x:IDENTIFIES WHERE x.supersededAt IS NULL AND x.mergeId IS NOT NULL]->(r:Person)
    RETURN r {...person} }) AS mergedInto,
  p.recordedAt AS recordedAt, p{.*} AS properties,
  COLLECT { UNWIND identities AS i MATCH (i)<-[o:KEY_OF WHERE o.supersededAt IS NULL]-(k:IdentityKey)
    RETURN {key: k.key, identityId: i.id, position: o.position, to: o.to} } AS keys,
  [i IN identities WHERE i.syncedAt IS NOT NULL | {identityId: i.id, at: i.syncedAt}] AS synced,
  COLLECT { UNWIND identities AS i MATCH (i)-[a:AFFILIATED_WITH WHERE a.supersededAt IS NULL]->(account:Account)
    RETURN a{.id, .title, .from, .to, .status, .evidence, cut: coalesce(a.cut, false), identityId: i.id, accountKey: account.key} } AS affiliations,
  EXISTS { UNWIND identities AS i MATCH (i)-[:HAS_LEAD]->(:Lead) } AS hasLead,
  head(COLLECT { UNWIND identities AS i MATCH (i)-[:HAS_LEAD]->(l:Lead) WHERE l.syncedAt IS NOT NULL OR NOT EXISTS { (l)-[:CREATED_BY]->() }
    WITH coalesce(l.syncedAt, l.createdAt) AS at RETURN at ORDER BY at LIMIT 1 }) AS leadAt,
  EXISTS { UNWIND identities AS i MATCH (i)-[:HAS_CONTACT]->(:Contact) } AS hasContact,
  head(COLLECT { UNWIND identities AS i MATCH (i)-[:HAS_CONTACT]->(c:Contact) WITH c.createdAt AS at RETURN at ORDER BY at LIMIT 1 }) AS contactAt,
  head(COLLECT { UNWIND identities AS i MATCH (i)-[:HAS_CONTACT]->(:Contact)-[:CONTACT_AT]->(account:Account)
    RETURN account.key ORDER BY account.key LIMIT 1 }) AS contactAccount

// Accounts by key with every claim, parent and relationship that is held now.
// Access: read
// Parameters: $keys
// Returns: id, key, name, country, owner, provenance, recordedAt, claims, parents, relationships
UNWIND $keys AS key
MATCH (a:Account {key: key})
WHERE a.recordedAt IS NOT NULL
RETURN a.id AS id, a.key AS key, a.name AS name, a.country AS country, a.owner AS owner,
  a.provenance AS provenance, a.recordedAt AS recordedAt,
  COLLECT {
    MATCH (a)-[c:CLAIMS]->(d:Domain) WHERE c.supersededAt IS NULL
    RETURN {edge: elementId(c), domain: d.name, explicit: c.explicit, from: c.from, to: c.to}
  } AS claims,
  COLLECT {
    MATCH (a)-[c:CHILD_OF]->(p:Account) WHERE c.supersededAt IS NULL
    RETURN {edge: elementId(c), parentId: p.id, from: c.from, to: c.to}
  } AS parents,
  COLLECT {
    MATCH (a)-[:HAS_RELATIONSHIP]->(r:AccountRelationship) WHERE r.supersededAt IS NULL
    RETURN {id: r.id, kind: r.kind, from: r.from, to: r.to, groupWide: r.groupWide}
  } AS relationships

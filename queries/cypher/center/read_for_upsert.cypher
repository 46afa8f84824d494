// Buying centers by key with their account and every member that is held now.
// Access: read
// Parameters: $keys
// Returns: id, key, name, product, roleTemplate, recordedAt, accountId, members
UNWIND $keys AS key
MATCH (b:BuyingCenter {key: key})-[:CENTER_OF]->(a:Account)
RETURN b.id AS id, b.key AS key, b.name AS name, b.product AS product, b.roleTemplate AS roleTemplate,
  b.recordedAt AS recordedAt, a.id AS accountId,
  COLLECT {
    MATCH (b)<-[m:MEMBER_OF]-(i:Identity)-[d:IDENTIFIES]->(p:Person)
    WHERE m.supersededAt IS NULL AND d.supersededAt IS NULL
    RETURN {edge: elementId(m), identityId: i.id, personId: p.id, role: m.role, from: m.from, to: m.to}
  } AS members

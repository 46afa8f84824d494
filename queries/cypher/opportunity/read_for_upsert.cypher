// Opportunities by key with the stage history and the contacts that are held now.
// Access: read
// Parameters: $keys
// Returns: id, key, name, type, stage, amountE4, currency, product, owner, leadSource, openedAt, closedAt, accountId, buyingCenterId, recordedAt, stages, contacts
UNWIND $keys AS key
MATCH (o:Opportunity {key: key})
WHERE o.recordedAt IS NOT NULL
RETURN o.id AS id, o.key AS key, o.name AS name, o.type AS type, o.stage AS stage, o.amountE4 AS amountE4, o.currency AS currency,
  o.product AS product, o.owner AS owner, o.leadSource AS leadSource, o.openedAt AS openedAt, o.closedAt AS closedAt,
  o.accountId AS accountId, o.buyingCenterId AS buyingCenterId, o.recordedAt AS recordedAt,
  COLLECT {
    MATCH (o)-[:REACHED]->(s:StageChange) WHERE s.supersededAt IS NULL
    RETURN {node: elementId(s), stage: s.stage, at: s.at} ORDER BY s.at, s.recordedAt
  } AS stages,
  COLLECT {
    MATCH (o)-[c:HAS_CONTACT_ROLE]->(i:Identity)-[d:IDENTIFIES]->(p:Person)
    WHERE c.supersededAt IS NULL AND d.supersededAt IS NULL
    RETURN {edge: elementId(c), identityId: i.id, personId: p.id, role: c.role, primary: c.primary}
  } AS contacts

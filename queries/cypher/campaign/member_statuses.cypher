// Statuses that campaigns define for their members, in order.
// Access: read
// Parameters: $ids
// Returns: campaignId, status
UNWIND $ids AS id
MATCH (c:Campaign {id: id})-[:HAS_STATUS]->(s:MemberStatus WHERE s.supersededAt IS NULL)
WITH c, s ORDER BY s.position
RETURN c.id AS campaignId, s{.name, .responded, .negative} AS status

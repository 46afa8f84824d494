// Which of these keys are campaigns', with the statuses of their members in their order.
// Access: read
// Parameters: $keys
// Returns: key, statuses
UNWIND $keys AS key
MATCH (c:Campaign {key: key})
RETURN c.key AS key, COLLECT {
  MATCH (c)-[:HAS_STATUS]->(s:MemberStatus WHERE s.supersededAt IS NULL)
  WITH s ORDER BY s.position
  RETURN s {.name, .responded, .negative} } AS statuses

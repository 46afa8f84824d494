// Campaign memberships of people, latest first, one page of each.
// Access: read
// Parameters: $ids, $to, $id, $limit
// Returns: parentId, member
// Includes: campaign/member
UNWIND $ids AS parentId
CALL (parentId) {
  MATCH (:Person {id: parentId})<-[x:IDENTIFIES WHERE x.supersededAt IS NULL]-(:Identity)-[:JOINED]->(m:CampaignMember)
  WHERE coalesce(m.recordedAt < $to OR (m.recordedAt = $to AND m.id < $id), false)
  RETURN m ORDER BY m.recordedAt DESC, m.id DESC LIMIT $limit
}
RETURN parentId, m{...member} AS member

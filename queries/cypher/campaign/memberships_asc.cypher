// Campaign memberships of people, oldest first, one page of each.
// Access: read
// Parameters: $ids, $from, $id, $limit
// Returns: parentId, member
// Includes: campaign/member
UNWIND $ids AS parentId
CALL (parentId) {
  MATCH (:Person {id: parentId})<-[x:IDENTIFIES WHERE x.supersededAt IS NULL]-(:Identity)-[:JOINED]->(m:CampaignMember)
  WHERE coalesce(m.recordedAt > $from OR (m.recordedAt = $from AND m.id > $id), false)
  RETURN m ORDER BY m.recordedAt, m.id LIMIT $limit
}
RETURN parentId, m{...member} AS member

// Campaign memberships of people, latest first, one page of each; of several in one campaign the first stands for all.
// Access: read
// Parameters: $ids, $to, $id, $limit
// Returns: parentId, member
// Includes: campaign/member, campaign/own_members, campaign/combined
UNWIND $ids AS parentId
CALL (parentId) {
  MATCH (p:Person {id: parentId})
  WITH p, COUNT { (p)<-[:IDENTIFIES]-() } > 1 AS several
  MATCH (p)<-[x:IDENTIFIES WHERE x.supersededAt IS NULL]-(:Identity)-[:JOINED]->(m:CampaignMember)
  WHERE coalesce(m.recordedAt < $to OR (m.recordedAt = $to AND m.id < $id), false)
    AND NOT (several AND EXISTS {
      MATCH (p)<-[also:IDENTIFIES WHERE also.supersededAt IS NULL]-(o:Identity)
      MATCH (n:CampaignMember {key: m.campaignId + '|' + o.id}) USING INDEX SEEK n:CampaignMember(key)
      WHERE n.recordedAt < m.recordedAt OR (n.recordedAt = m.recordedAt AND n.id < m.id) })
  RETURN m ORDER BY m.recordedAt DESC, m.id DESC LIMIT $limit
}
...own_members
RETURN parentId, m{...member, ...combined} AS member

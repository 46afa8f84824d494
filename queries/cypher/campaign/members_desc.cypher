// Members of campaigns by status and category, latest first, one page of each, with their people where they are asked for.
// Access: read
// Parameters: $roots, $statuses, $categories, $responded, $people, $to, $id, $limit
// Returns: id, root, members
// Includes: person/person, campaign/member
UNWIND $roots AS by
CALL (by) {
  MATCH (c:Campaign {id: by.id}) RETURN c
  UNION ALL
  MATCH (c:Campaign {key: by.key}) RETURN c
}
WITH c, c.id AS id
CALL (id) {
  CALL (id) {
    MATCH (m:CampaignMember)
    USING INDEX SEEK m:CampaignMember(campaignId, recordedAt, id)
    WHERE m.campaignId = id AND m.recordedAt <= $to AND m.id > '' AND coalesce(m.recordedAt < $to OR m.id < $id, false)
      AND ($statuses IS NULL OR m.status IN $statuses) AND ($categories IS NULL OR m.category IN $categories)
      AND ($responded IS NULL OR m.responded = $responded)
    RETURN m ORDER BY m.campaignId DESC, m.recordedAt DESC, m.id DESC LIMIT $limit
  }
  RETURN collect(m {...member, person: CASE WHEN $people THEN
    head([(m)<-[:JOINED]-(:Identity)-[x:IDENTIFIES WHERE x.supersededAt IS NULL]->(p:Person) |
      p {...person}]) END}) AS members
}
RETURN id, c {.*} AS root, members

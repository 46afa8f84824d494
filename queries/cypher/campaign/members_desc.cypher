// Members of campaigns by status and category, latest first, one page of each, with their people where they are asked for.
// Access: read
// Parameters: $roots, $statuses, $categories, $responded, $people, $to, $id, $limit
// Returns: id, root, members
// Includes: person/person, campaign/member, campaign/own_members, campaign/combined
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
    ...own_members
    WITH m, p, own, latest, decided, first
    WHERE first AND ($statuses IS NULL OR latest.status IN $statuses) AND ($categories IS NULL OR decided.category IN $categories)
      AND ($responded IS NULL OR $responded = any(n IN own WHERE n.responded))
    RETURN m, p, own, latest ORDER BY m.campaignId DESC, m.recordedAt DESC, m.id DESC LIMIT $limit
  }
  RETURN collect(m {...member, ...combined, person: CASE WHEN $people THEN p {...person} END}) AS members
}
RETURN id, c {.*} AS root, members

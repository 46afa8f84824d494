// Every status that members have had, oldest first.
// Access: read
// Parameters: $ids
// Returns: memberId, change
UNWIND $ids AS id
MATCH (m:CampaignMember {id: id})-[:CHANGED_TO]->(s:StatusChange)
USING INDEX SEEK m:CampaignMember(id)
WITH m, s ORDER BY s.at, s.recordedAt
RETURN m.id AS memberId, s{.status, .responded, .at, .recordedAt} AS change

// Every status that members have had, oldest first, in any membership that the same person has in the campaign.
// Access: read
// Parameters: $ids
// Returns: memberId, of, change
// Includes: campaign/own_members
UNWIND $ids AS id
MATCH (m:CampaignMember {id: id})
USING INDEX SEEK m:CampaignMember(id)
...own_members
UNWIND own AS n
MATCH (n)-[:CHANGED_TO]->(s:StatusChange)
WITH id, n, s ORDER BY s.at, s.recordedAt, n.id
RETURN id AS memberId, n.id AS of, s{.status, .responded, .at, .recordedAt} AS change

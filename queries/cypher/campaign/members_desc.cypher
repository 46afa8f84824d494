// Members of campaigns, latest first, one page of each.
// Access: read
// Parameters: $ids, $sort, $id, $limit
// Returns: parentId, member
UNWIND $ids AS parentId
CALL (parentId) {
  MATCH (m:CampaignMember)
  USING INDEX m:CampaignMember(campaignId, recordedAt, id)
  WHERE m.campaignId = parentId AND m.recordedAt <= $sort AND m.id > '' AND coalesce(m.recordedAt < $sort OR m.id < $id, false)
  RETURN m ORDER BY m.campaignId DESC, m.recordedAt DESC, m.id DESC LIMIT $limit
}
RETURN parentId, m{.id, .entry, .status, .responded, .firstRespondedAt, .recordedAt} AS member

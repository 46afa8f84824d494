// Members of campaigns by status and category, latest first, one page of each.
// Access: read
// Parameters: $ids, $statuses, $categories, $responded, $sort, $id, $limit
// Returns: parentId, member
UNWIND $ids AS parentId
CALL (parentId) {
  MATCH (m:CampaignMember)
  USING INDEX m:CampaignMember(campaignId, recordedAt, id)
  WHERE m.campaignId = parentId AND m.recordedAt <= $sort AND m.id > '' AND coalesce(m.recordedAt < $sort OR m.id < $id, false)
    AND ($statuses IS NULL OR m.status IN $statuses) AND ($categories IS NULL OR m.category IN $categories)
    AND ($responded IS NULL OR m.responded = $responded)
  RETURN m ORDER BY m.campaignId DESC, m.recordedAt DESC, m.id DESC LIMIT $limit
}
RETURN parentId, m{.id, .entry, .status, .responded, .firstRespondedAt, .recordedAt} AS member

// The last inbound touch of memberships, and the stamps that no restatement changes.
// Access: read
// Parameters: $ids
// Returns: id, touchId, stamps
UNWIND $ids AS id
MATCH (m:CampaignMember {id: id})<-[:JOINED]-(i:Identity)
USING INDEX SEEK m:CampaignMember(id)
CALL (m, i) {
  MATCH (t:Touch)
  WHERE t.identityId = i.id AND t.occurredAt > datetime({year: 1}) AND t.id > ''
    AND t.direction = 'INBOUND' AND t.campaignId = m.campaignId
  RETURN t ORDER BY t.identityId DESC, t.occurredAt DESC, t.id DESC LIMIT 1
}
RETURN m.id AS id, t.id AS touchId,
  m {.lastActivityKind, .lastActivityAt, .lastActivitySource, .leadStatus, .leadStatusAt} AS stamps

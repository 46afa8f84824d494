// The last inbound touch of memberships, and the stamps that no restatement changes.
// Access: read
// Parameters: $ids
// Returns: id, touchId, stamps
// Includes: campaign/own_members
UNWIND $ids AS id
MATCH (m:CampaignMember {id: id})
USING INDEX SEEK m:CampaignMember(id)
...own_members
CALL (m, own) {
  UNWIND own AS n
  MATCH (n)<-[:JOINED]-(i:Identity)
  CALL (m, i) {
    MATCH (t:Touch)
    WHERE t.identityId = i.id AND t.occurredAt > datetime({year: 1}) AND t.id > ''
      AND t.direction = 'INBOUND' AND t.campaignId = m.campaignId
    RETURN t ORDER BY t.identityId DESC, t.occurredAt DESC, t.id DESC LIMIT 1
  }
  RETURN t ORDER BY t.occurredAt DESC, t.id DESC LIMIT 1
}
CALL (m, own, t) {
  UNWIND own AS n
  MATCH (n)<-[:JOINED]-(i:Identity)
  MATCH (same:Touch) USING INDEX SEEK same:Touch(identityId, occurredAt, id)
  WHERE same.identityId = i.id AND same.occurredAt = t.occurredAt AND same.id > ''
    AND same.direction = 'INBOUND' AND same.campaignId = m.campaignId
  RETURN same AS last ORDER BY same.contentKey DESC LIMIT 1
}
RETURN id, last.id AS touchId, head(COLLECT {
  UNWIND own AS n
  WITH n ORDER BY coalesce(n.lastActivityAt, datetime({year: 1})) DESC, n.id DESC LIMIT 1
  RETURN n {.lastActivityKind, .lastActivityAt, .lastActivitySource, .leadStatus, .leadStatusAt} }) AS stamps

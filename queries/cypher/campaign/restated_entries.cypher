// Whether memberships hold the touch that makes their person new, from all that is known now.
// Access: read
// Parameters: $ids
// Returns: id, isNew
UNWIND $ids AS id
MATCH (m:CampaignMember {id: id})<-[:JOINED]-(i:Identity)
USING INDEX SEEK m:CampaignMember(id)
RETURN id, EXISTS {
  MATCH (t:Touch)
  WHERE t.identityId = i.id AND t.occurredAt = i.firstInboundAt AND t.id > '' AND t.campaignId = m.campaignId
    AND t.direction = 'INBOUND' AND coalesce(t.restatedCategory, t.category) STARTS WITH 'NEW_' } AS isNew

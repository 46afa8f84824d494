// Whether memberships hold the touch that makes their person new, from all that is known now.
// Access: read
// Parameters: $ids
// Returns: id, isNew
// Includes: campaign/own_members
UNWIND $ids AS id
MATCH (m:CampaignMember {id: id})
USING INDEX SEEK m:CampaignMember(id)
...own_members
RETURN id, EXISTS {
  UNWIND own AS n
  MATCH (n)<-[:JOINED]-(i:Identity)
  MATCH (t:Touch)
  WHERE t.identityId = i.id AND t.occurredAt = i.firstInboundAt AND t.id > '' AND t.campaignId = m.campaignId
    AND t.direction = 'INBOUND' AND coalesce(t.restatedCategory, t.category) STARTS WITH 'NEW_' } AS isNew

// Campaigns that members belong to.
// Access: read
// Parameters: $ids
// Returns: memberId, campaign
// Includes: campaign/campaign
UNWIND $ids AS id
MATCH (m:CampaignMember {id: id})-[:IN_CAMPAIGN]->(c:Campaign)
USING INDEX SEEK m:CampaignMember(id)
RETURN m.id AS memberId, c{...campaign} AS campaign

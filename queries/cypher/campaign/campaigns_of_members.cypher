// Campaigns that members belong to.
// Access: read
// Parameters: $ids
// Returns: memberId, campaign
UNWIND $ids AS id
MATCH (m:CampaignMember {id: id})-[:IN_CAMPAIGN]->(c:Campaign)
USING INDEX SEEK m:CampaignMember(id)
RETURN m.id AS memberId, c{.id, .key, .name, .kind, .startsOn, .endsOn, .costE4, .currency, .product, .evergreen, .test} AS campaign

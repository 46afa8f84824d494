// Memberships with all that the same person has in the same campaign.
// Access: read
// Parameters: $ids
// Returns: memberId, member
// Includes: campaign/member, campaign/own_members, campaign/combined
UNWIND $ids AS id
MATCH (m:CampaignMember {id: id})
USING INDEX SEEK m:CampaignMember(id)
...own_members
RETURN id AS memberId, m {...member, ...combined} AS member

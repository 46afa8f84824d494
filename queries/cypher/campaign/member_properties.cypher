// Everything that is kept on members, stamps and the tenant's own fields, of each membership that the person has in the campaign.
// Access: read
// Parameters: $ids
// Returns: memberId, properties
// Includes: campaign/own_members
UNWIND $ids AS id
MATCH (m:CampaignMember {id: id})
USING INDEX SEEK m:CampaignMember(id)
...own_members
UNWIND own AS n
WITH id, n ORDER BY n.recordedAt, n.id
RETURN id AS memberId, n{.*} AS properties

// Everything that is kept on members: stamps and the tenant's own fields.
// Access: read
// Parameters: $ids
// Returns: memberId, properties
UNWIND $ids AS id
MATCH (m:CampaignMember {id: id})
USING INDEX SEEK m:CampaignMember(id)
RETURN m.id AS memberId, m{.*} AS properties

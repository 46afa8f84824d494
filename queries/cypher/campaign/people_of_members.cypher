// Whose memberships these are.
// Access: read
// Parameters: $ids
// Returns: memberId, person
UNWIND $ids AS id
MATCH (m:CampaignMember {id: id})<-[:JOINED]-(:Identity)-[x:IDENTIFIES WHERE x.supersededAt IS NULL]->(p:Person)
USING INDEX SEEK m:CampaignMember(id)
RETURN m.id AS memberId, p{.id, .name, .firstName, .lastName, .title, .phone, .birthDate, .recordedAt} AS person

// Whose memberships these are.
// Access: read
// Parameters: $ids
// Returns: memberId, person
// Includes: person/person
UNWIND $ids AS id
MATCH (m:CampaignMember {id: id})<-[:JOINED]-(:Identity)-[x:IDENTIFIES WHERE x.supersededAt IS NULL]->(p:Person)
USING INDEX SEEK m:CampaignMember(id)
RETURN m.id AS memberId, p{...person} AS person

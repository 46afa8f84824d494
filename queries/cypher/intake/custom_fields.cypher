// What is kept of people and of members, their custom fields among it.
// Access: read
// Parameters: $ids
// Returns: id, properties
UNWIND $ids AS id
CALL (id) {
  MATCH (n:Person {id: id}) RETURN n
  UNION
  MATCH (n:CampaignMember {id: id}) RETURN n
}
RETURN id, n {.*} AS properties

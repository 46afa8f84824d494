// The properties of whatever the ids stand for, kinds mixed; nothing for an id that is not there.
// Access: read
// Parameters: $people, $accounts, $centers, $campaigns, $members, $touches, $leads, $contacts, $opportunities
// Returns: asked, node
// Includes: campaign/own_members, account/present
CALL () {
  UNWIND $people AS id
  MATCH (:Person {id: id})<-[own:IDENTIFIES WHERE own.mergeId IS NULL]-(known:Identity)
  MATCH (known)-[now:IDENTIFIES WHERE now.supersededAt IS NULL]->(n:Person)
  RETURN DISTINCT n, id AS asked
  UNION ALL
  UNWIND $accounts AS id
  ...present
  RETURN a AS n, id AS asked
  UNION ALL UNWIND $centers AS id MATCH (n:BuyingCenter {id: id}) RETURN n, id AS asked
  UNION ALL UNWIND $campaigns AS id MATCH (n:Campaign {id: id}) RETURN n, id AS asked
  UNION ALL
  UNWIND $members AS id
  MATCH (m:CampaignMember {id: id})
  ...own_members
  UNWIND own AS one
  WITH id, one ORDER BY one.recordedAt, one.id
  RETURN head(collect(one)) AS n, id AS asked
  UNION ALL UNWIND $touches AS id MATCH (n:Touch {id: id}) RETURN n, id AS asked
  UNION ALL UNWIND $leads AS id MATCH (n:Lead {id: id}) RETURN n, id AS asked
  UNION ALL UNWIND $contacts AS id MATCH (n:Contact {id: id}) RETURN n, id AS asked
  UNION ALL UNWIND $opportunities AS id MATCH (n:Opportunity {id: id}) RETURN n, id AS asked
}
RETURN asked, n {.*} AS node

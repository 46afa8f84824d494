// What was answered when each of these touches was stored: the touch, its decision and what it made.
// Access: read
// Parameters: $touchIds
// Returns: touch, decision, account, centers, duplicates, person, contact, lead, member, campaign
// Includes: campaign/campaign, person/person, person/lead, account/account, center/center, campaign/member, touch/touch
// Each by its key, whatever the planner knew of the graph when it planned: it might else go through all of a kind.
UNWIND $touchIds AS touchId
MATCH (t:Touch {id: touchId}) USING INDEX SEEK t:Touch(id)
WITH t
MATCH (c:Campaign {id: t.campaignId}) USING INDEX SEEK c:Campaign(id)
MATCH (m:CampaignMember {key: t.campaignId + '|' + t.identityId}) USING INDEX SEEK m:CampaignMember(key)
MATCH (i:Identity {id: t.identityId})-[io:IDENTIFIES WHERE io.supersededAt IS NULL]->(p:Person) USING INDEX SEEK i:Identity(id)
OPTIONAL MATCH (t)-[:CLASSIFIED_AS]->(d:Classification)
OPTIONAL MATCH (a:Account {id: d.accountId}) USING INDEX SEEK a:Account(id)
RETURN t {...touch,
    campaign: c {...campaign},
    person: p {...person},
    account: head([(t)-[:PINNED_TO]->(pin:Account) | pin {...account}]),
    buyingCenter: head([(t)-[:AT_CENTER]->(b:BuyingCenter) | b {...center}]),
    member: m {...member, whole: NOT coalesce(p.absorbs, false)}} AS touch,
  d {.*} AS decision,
  CASE WHEN a IS NULL THEN head(COLLECT {
    MATCH (:AdoptedAccount {id: d.accountId})-[:ADOPTED_BY]->+(heir:Account) RETURN heir {...account} })
  ELSE a {...account} END AS account,
  COLLECT {
    UNWIND coalesce(d.buyingCenterIds, []) AS centerId MATCH (b:BuyingCenter {id: centerId})
    RETURN b {...center} } AS centers,
  COLLECT {
    UNWIND [line IN split(coalesce(d.duplicates, ''), '\n') WHERE line <> '' | split(line, ' ')[0]] AS otherId
    MATCH (o:Person {id: otherId})
    RETURN o {...person} } AS duplicates,
  p {...person} AS person,
  head([(i)-[:HAS_CONTACT]->(k:Contact) | k {.id, .createdAt}]) AS contact,
  head([(l:Lead)-[:CREATED_BY]->(t) | l {...lead}]) AS lead,
  m {...member, whole: NOT coalesce(p.absorbs, false)} AS member,
  c.id AS campaign

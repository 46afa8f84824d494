// What was answered when each of these touches was stored: the touch, its decision and what it made.
// Access: read
// Parameters: $touchIds
// Returns: touch, decision, account, centers, duplicates, person, contact, lead, member, campaign
// Each by its key, whatever the planner knew of the graph when it planned: it might else go through all of a kind.
UNWIND $touchIds AS touchId
MATCH (t:Touch {id: touchId}) USING INDEX SEEK t:Touch(id)
WITH t
MATCH (c:Campaign {id: t.campaignId}) USING INDEX SEEK c:Campaign(id)
MATCH (m:CampaignMember {key: t.campaignId + '|' + t.identityId}) USING INDEX SEEK m:CampaignMember(key)
MATCH (i:Identity {id: t.identityId})-[io:IDENTIFIES WHERE io.supersededAt IS NULL]->(p:Person) USING INDEX SEEK i:Identity(id)
OPTIONAL MATCH (t)-[:CLASSIFIED_AS]->(d:Classification)
OPTIONAL MATCH (a:Account {id: d.accountId}) USING INDEX SEEK a:Account(id)
RETURN t {.id, .kind, .direction, .occurredAt, .recordedAt, .provenance, .product,
    campaign: c {.id, .key, .name, .kind, .startsOn, .endsOn, .costE4, .currency, .product, .evergreen, .test},
    person: p {.id, .name, .firstName, .lastName, .title, .phone, .birthDate, .recordedAt},
    account: head([(t)-[:PINNED_TO]->(pin:Account) | pin {.id, .key, .name, .country, .owner, .provenance, .recordedAt}]),
    buyingCenter: head([(t)-[:AT_CENTER]->(b:BuyingCenter) | b {.id, .key, .name, .product, .roleTemplate, .recordedAt}]),
    member: m {.id, .entry, .status, .responded, .firstRespondedAt, .recordedAt}} AS touch,
  d {.*} AS decision,
  a {.id, .key, .name, .country, .owner, .provenance, .recordedAt} AS account,
  COLLECT {
    UNWIND coalesce(d.buyingCenterIds, []) AS centerId MATCH (b:BuyingCenter {id: centerId})
    RETURN b {.id, .key, .name, .product, .roleTemplate, .recordedAt} } AS centers,
  COLLECT {
    UNWIND [line IN split(coalesce(d.duplicates, ''), '\n') WHERE line <> '' | split(line, ' ')[0]] AS otherId
    MATCH (o:Person {id: otherId})
    RETURN o {.id, .name, .firstName, .lastName, .title, .phone, .birthDate, .recordedAt} } AS duplicates,
  p {.id, .name, .firstName, .lastName, .title, .phone, .birthDate, .recordedAt} AS person,
  head([(i)-[:HAS_CONTACT]->(k:Contact) | k {.id, .createdAt}]) AS contact,
  head([(l:Lead)-[:CREATED_BY]->(t) | l {.id, .status, .createdAt}]) AS lead,
  m {.id, .entry, .status, .responded, .firstRespondedAt, .recordedAt} AS member,
  c.id AS campaign

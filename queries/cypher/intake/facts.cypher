// Everything the decisions of a batch depend on: people, accounts with their trees, campaigns, lookalikes.
// Access: read
// Parameters: $batch
// Returns: configurations, routingVersions, lifecyclePolicies, receipts, keys, people, claims, named, addressed, accounts, campaigns, centers, members, lookalikes
// Batch: clientKeys, identityKeys, mergeKeys, personIds, domains, companyKeys, campaignKeys, centerKeys, keyJoins, personJoins, looseJoins, looseKeys, phones, nameKeys, earliest, openPaths; one map, because the planner keeps a plan for each combination of list sizes among parameters
// Plan: once
CALL () {
  UNWIND $batch.clientKeys AS clientKey
  MATCH (t:Touch {clientKey: clientKey}) USING INDEX SEEK t:Touch(clientKey)
  WHERE t.id IS NOT NULL
  RETURN collect(t {.clientKey, .id, .bodyHash}) AS receipts
}
CALL () {
  UNWIND $batch.identityKeys AS key
  MATCH (k:IdentityKey {key: key})-[ko:KEY_OF WHERE ko.supersededAt IS NULL]->(i:Identity)-[io:IDENTIFIES WHERE io.supersededAt IS NULL]->(p:Person)
  USING INDEX SEEK k:IdentityKey(key)
  RETURN collect(DISTINCT {key: key, identityId: i.id, personId: p.id}) AS keys
}
CALL () {
  UNWIND $batch.mergeKeys AS looseKey
  MATCH (k:IdentityKey {looseKey: looseKey})-[:KEY_OF]->(i:Identity)-[io:IDENTIFIES WHERE io.supersededAt IS NULL]->(p:Person)
  USING INDEX SEEK k:IdentityKey(looseKey)
  RETURN collect(DISTINCT {looseKey: looseKey, personId: p.id}) AS merged
}
CALL () {
  // Keys lead to who somebody is now; an id may be that of somebody who was merged.
  UNWIND $batch.personIds AS askedId
  MATCH (told:Person {id: askedId})<-[own:IDENTIFIES WHERE own.mergeId IS NULL]-(known:Identity) USING INDEX SEEK told:Person(id)
  MATCH (known)-[now:IDENTIFIES WHERE now.supersededAt IS NULL]->(asked:Person)
  RETURN collect(DISTINCT {personId: asked.id}) AS byId
}
CALL (keys, merged, byId) {
  UNWIND [k IN keys + merged + byId | k.personId] AS personId
  WITH DISTINCT personId
  MATCH (p:Person {id: personId})<-[io:IDENTIFIES WHERE io.supersededAt IS NULL]-(i:Identity) USING INDEX SEEK p:Person(id)
  WITH p, i, CASE WHEN io.mergeId IS NULL THEN null ELSE
    head([(i)-[own:IDENTIFIES WHERE own.mergeId IS NULL]->(home:Person) | home {.id, .name, .firstName, .lastName, .title, .phone, .birthDate, .recordedAt, .companyKey}]) END AS home
  ORDER BY i.id
  WITH p, collect(i {.id, home: home, .firstInboundAt, .firstInboundKey, .syncedAt,
    systems: [(i)<-[ko:KEY_OF WHERE ko.supersededAt IS NULL]-(x:IdentityKey WHERE x.kind = 'EXTERNAL') | x.key],
    affiliations: [(i)-[f:AFFILIATED_WITH WHERE f.supersededAt IS NULL]->(a:Account) |
      f {.id, .from, .to, .status, .evidence, .title, cut: coalesce(f.cut, false), accountId: a.id, identityId: i.id}],
    seenSince: $batch.earliest,
    evidence: COLLECT {
      MATCH (t:Touch) USING INDEX SEEK t:Touch(identityId, occurredAt, id)
      WHERE t.identityId = i.id AND t.occurredAt >= $batch.earliest AND t.id > '' AND t.evidence = 'ADDRESS'
      RETURN {at: t.occurredAt, order: t.contentKey, accountId: t.accountId, title: t.title} },
    leads: [(i)-[:HAS_LEAD]->(l:Lead) |
      l {.status, .recordedAt, convertedAt: head([(l)-[x:CONVERTED_TO]->(:Contact) | x.at])}],
    cycles: [(i)-[:HAS_CYCLE]->(y:Cycle) | y {.id, .number, .stage, .stageAt, .moves}],
    contacts: [(i)-[:HAS_CONTACT]->(c:Contact) | c {.id, .createdAt, .recordedAt}],
    overrides: [(i)-[:HAS_OVERRIDE]->(o:RelationshipOverride WHERE o.supersededAt IS NULL) |
      o {.id, .relationship, .from, .to, .recordedAt}],
    centers: COLLECT {
      MATCH (i)-[m:MEMBER_OF WHERE m.supersededAt IS NULL]->(b:BuyingCenter)
      RETURN {id: b.id, from: m.from, to: m.to} }
  }) AS identities
  RETURN collect(p {.id, .name, .firstName, .lastName, .nameKey, .title, .phone, .phoneE164, .birthDate, .company, .companyKey,
    .country, .recordedAt, .lastActivityAt, identities: identities}) AS people
}
CALL () {
  UNWIND $batch.domains AS domain
  MATCH (d:Domain {name: domain})<-[c:CLAIMS WHERE c.supersededAt IS NULL]-(a:Account) USING INDEX SEEK d:Domain(name)
  RETURN collect(c {.from, .to, .explicit, domain: domain, accountId: a.id}) AS claims
}
CALL () {
  UNWIND coalesce($batch.openPaths, []) AS open
  MATCH (d:Domain {name: open.name}) USING INDEX SEEK d:Domain(name)
  WHERE NOT EXISTS { (d)<-[:CLAIMS]-() }
    AND EXISTS { MATCH (k:IdentityKey) USING INDEX SEEK k:IdentityKey(domainPath, key) WHERE k.domainPath STARTS WITH open.path AND k.key > '' }
  RETURN collect(open.name) AS addressed
}
CALL () {
  UNWIND $batch.companyKeys AS companyKey
  CALL (companyKey) { MATCH (a:Account {nameKey: companyKey}) USING INDEX SEEK a:Account(nameKey) RETURN a ORDER BY a.id LIMIT 20 }
  RETURN collect({nameKey: companyKey, accountId: a.id,
    domains: [(a)-[c:CLAIMS WHERE c.supersededAt IS NULL]->(d:Domain) | d.name]}) AS named
}
CALL (claims) {
  // Only where several accounts claim a domain is there a tie, and only ties are broken by numbers.
  UNWIND claims AS claim
  WITH claim.domain AS domain, collect(claim.accountId) AS owners WHERE size(owners) > 1
  UNWIND owners AS owner
  RETURN collect(DISTINCT owner) AS tied
}
CALL (people, claims, named, tied) {
  UNWIND [c IN claims + named | c.accountId]
    + reduce(all = [], p IN people | all + reduce(own = [], i IN p.identities | own + [f IN i.affiliations | f.accountId])) AS accountId
  WITH accountId, count(*) AS times
  MATCH (a:Account {id: accountId}) USING INDEX SEEK a:Account(id)
  WITH a, a.id IN tied AS shared
  CALL (a) {
    MATCH path = (a)(()-[r:CHILD_OF WHERE r.supersededAt IS NULL]-())*(m:Account)
    WHERE EXISTS { (m)-[:HAS_RELATIONSHIP]->(:AccountRelationship {kind: 'CUSTOMER'}) }
      OR EXISTS { MATCH (o:Opportunity) WHERE o.accountId = m.id AND o.wonAt IS NOT NULL }
    WITH m, [n IN range(0, length(path) - 1) | {from: relationships(path)[n].from, to: relationships(path)[n].to,
      up: startNode(relationships(path)[n]) = nodes(path)[n], accountId: nodes(path)[n + 1].id}] AS hops,
      [(m)-[:HAS_RELATIONSHIP]->(x:AccountRelationship WHERE x.kind = 'CUSTOMER' AND x.supersededAt IS NULL) |
        x {.id, .from, .to, .groupWide}] AS contracts
    RETURN collect({accountId: m.id, hops: hops, contracts: contracts, wins: COLLECT {
      UNWIND [datetime({year: 1})] + [x IN contracts WHERE x.to IS NOT NULL | x.to] AS boundary
      CALL (m, boundary) {
        MATCH (o:Opportunity) WHERE o.accountId = m.id AND o.wonAt >= boundary
        RETURN o ORDER BY o.accountId, o.wonAt LIMIT 1 }
      RETURN DISTINCT {id: o.id, at: o.wonAt} }}) AS tree
  }
  RETURN collect(a {.id, .key, .name, .country, .owner, .provenance, .recordedAt, tree: tree,
    relationships: [(a)-[:HAS_RELATIONSHIP]->(x:AccountRelationship WHERE x.supersededAt IS NULL) | x {.id, .kind, .from, .to}],
    overrides: [(a)-[:HAS_OVERRIDE]->(o:RelationshipOverride WHERE o.supersededAt IS NULL) |
      o {.id, .relationship, .from, .to, .recordedAt}],
    people: CASE WHEN shared THEN COUNT { (a)<-[f:AFFILIATED_WITH WHERE f.supersededAt IS NULL AND f.status = 'CONFIRMED']-() } ELSE 0 END,
    openDeals: CASE WHEN shared THEN COUNT {
      (a)<-[:FOR_ACCOUNT]-(o:Opportunity WHERE NOT o.stage IN ['WON', 'LOST']) } ELSE 0 END}) AS accounts
}
CALL () {
  UNWIND $batch.campaignKeys AS campaignKey
  MATCH (c:Campaign {key: campaignKey}) USING INDEX SEEK c:Campaign(key)
  RETURN collect(c {.id, .key, .name, .kind, .startsOn, .endsOn, .costE4, .currency, .product, .evergreen, .recordedAt,
    .test, testTree: EXISTS { (c)-[:PART_OF*0..]->(:Campaign {test: true}) },
    statuses: [(c)-[:HAS_STATUS]->(s:MemberStatus WHERE s.supersededAt IS NULL) | s {.name, .responded, .negative, .position}]
  }) AS campaigns
}
CALL (people) {
  UNWIND reduce(all = [], p IN people | all + reduce(own = [], i IN p.identities | own + [c IN i.centers | c.id])) AS centerId
  WITH DISTINCT centerId
  MATCH (b:BuyingCenter {id: centerId}) USING INDEX SEEK b:BuyingCenter(id)
  RETURN collect(b) AS joinedCenters
}
CALL () {
  UNWIND $batch.centerKeys AS centerKey
  MATCH (b:BuyingCenter {key: centerKey}) USING INDEX SEEK b:BuyingCenter(key)
  RETURN collect(b) AS namedCenters
}
CALL (joinedCenters, namedCenters) {
  UNWIND joinedCenters + namedCenters AS b
  WITH DISTINCT b
  MATCH (b)-[:CENTER_OF]->(a:Account)
  RETURN collect(b {.id, .key, .name, .product, .roleTemplate, .recordedAt, accountId: a.id, wonAt: head(COLLECT {
    MATCH (o:Opportunity) WHERE o.buyingCenterId = b.id AND o.wonAt > datetime({year: 1})
    RETURN o.wonAt ORDER BY o.buyingCenterId, o.wonAt LIMIT 1 })}) AS centers
}
CALL () {
  CALL () {
    UNWIND $batch.keyJoins AS join
    MATCH (k:IdentityKey {key: join.identityKey})-[ko:KEY_OF WHERE ko.supersededAt IS NULL]->(i:Identity) USING INDEX SEEK k:IdentityKey(key)
    RETURN i.id AS identityId, join.campaignKey AS campaignKey
    UNION
    UNWIND $batch.personJoins AS join
    MATCH (told:Person {id: join.personId})<-[own:IDENTIFIES WHERE own.mergeId IS NULL]-(i:Identity) USING INDEX SEEK told:Person(id)
    RETURN i.id AS identityId, join.campaignKey AS campaignKey
    UNION
    UNWIND $batch.looseJoins AS join
    MATCH (k:IdentityKey {looseKey: join.looseKey})-[:KEY_OF]->(:Identity)-[mine:IDENTIFIES WHERE mine.supersededAt IS NULL]->(p:Person)
    USING INDEX SEEK k:IdentityKey(looseKey)
    MATCH (p)<-[io:IDENTIFIES WHERE io.supersededAt IS NULL]-(i:Identity)
    WITH join, p, min(i.id) AS identityId
    RETURN identityId, join.campaignKey AS campaignKey
  }
  MATCH (c:Campaign {key: campaignKey}) USING INDEX SEEK c:Campaign(key)
  WITH DISTINCT c.id + '|' + identityId AS memberKey
  MATCH (m:CampaignMember {key: memberKey}) USING INDEX SEEK m:CampaignMember(key)
  RETURN collect(m {.id, .key, .entry, .status, .responded, .firstRespondedAt, .recordedAt, .lastActivityAt, .leadStatus,
    statusAt: head(COLLECT { MATCH (m)-[:CHANGED_TO]->(s:StatusChange) RETURN s.at ORDER BY s.at DESC LIMIT 1 })}) AS members
}
CALL () {
  CALL () {
    UNWIND $batch.looseKeys AS looseKey
    MATCH (k:IdentityKey {looseKey: looseKey})-[ko:KEY_OF WHERE ko.supersededAt IS NULL]->(i:Identity) USING INDEX SEEK k:IdentityKey(looseKey)
    WITH i, 'LOOSE_KEY' AS by, looseKey AS value LIMIT 5000
    RETURN i, by, value
    UNION
    UNWIND $batch.phones AS phone
    CALL (phone) { MATCH (p:Person {phoneE164: phone})<-[:IDENTIFIES]-(i:Identity) USING INDEX SEEK p:Person(phoneE164) RETURN i LIMIT 10 }
    RETURN i, 'PHONE' AS by, phone AS value
    UNION
    UNWIND $batch.nameKeys AS nameKey
    CALL (nameKey) { MATCH (p:Person {nameKey: nameKey})<-[:IDENTIFIES]-(i:Identity) USING INDEX SEEK p:Person(nameKey) RETURN i LIMIT 50 }
    RETURN i, 'NAME' AS by, nameKey AS value
  }
  MATCH (i)-[io:IDENTIFIES WHERE io.supersededAt IS NULL]->(p:Person)
  RETURN collect(DISTINCT p {.id, .name, .firstName, .lastName, .nameKey, .title, .phone, .phoneE164, .birthDate, .companyKey, .recordedAt,
    by: by, value: value, identityId: i.id}) AS lookalikes
}
RETURN COUNT { (:IntakeConfiguration) } AS configurations, COUNT { (:RoutingRules) } AS routingVersions, COUNT { (:LifecyclePolicy) } AS lifecyclePolicies, receipts, keys, people, claims, named, addressed, accounts, campaigns, centers, members, lookalikes

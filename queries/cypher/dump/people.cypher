// The next people after one, with everything told of them; ids and times of recording are left out, so that two stores can be compared.
// Access: read
// Parameters: $after, $limit
// Returns: id, fact
MATCH (p:Person) WHERE p.id > $after
WITH p ORDER BY p.id LIMIT $limit
RETURN p.id AS id, p {.name, .firstName, .lastName, .title, .phone, .birthDate, .country, .company,
  customFields: [k IN keys(p) WHERE k STARTS WITH 'custom_' AND p[k + '_at'] IS NOT NULL | {name: k, value: p[k]}],
  notSameAs: COLLECT {
    MATCH (p)-[n:NOT_SAME_AS WHERE n.supersededAt IS NULL]-(:Person)<-[own:IDENTIFIES WHERE own.mergeId IS NULL]-(i:Identity)
    RETURN DISTINCT {note: n.note, by: n.by, identity: coalesce(
      head(COLLECT { MATCH (k:IdentityKey)-[ko:KEY_OF WHERE ko.supersededAt IS NULL]->(i) RETURN k.key ORDER BY k.key LIMIT 1 }),
      'first:' + i.firstInboundKey)} },
  identities: [(p)<-[io:IDENTIFIES WHERE io.supersededAt IS NULL]-(i:Identity) | {
    keys: [(i)<-[ko:KEY_OF WHERE ko.supersededAt IS NULL]-(k:IdentityKey) | {key: k.key, address: k.address, position: ko.position, former: ko.to IS NOT NULL}],
    affiliations: [(i)-[f:AFFILIATED_WITH WHERE f.supersededAt IS NULL]->(a:Account) | f {.title, .status, .evidence, .from, .to, account: a.key}],
    moves: [(i)-[:HAS_CYCLE]->(y:Cycle)-[:MOVED]->(m:StageMove WHERE m.rule IS NULL) | m {.to, .at, .by, .reason, .note, .earliestHandoffAt, cycle: y.number}],
    overrides: [(i)-[:HAS_OVERRIDE]->(o:RelationshipOverride WHERE o.supersededAt IS NULL) | o {.relationship, .reason, .from, .to, .note, .by}],
    leads: [(i)-[:HAS_LEAD]->(l:Lead WHERE l.syncedAt IS NOT NULL OR NOT EXISTS { (l)-[:CREATED_BY]->() }) |
      l {.status, createdAt: coalesce(l.syncedAt, l.createdAt)}],
    contacts: [(i)-[:HAS_CONTACT]->(c:Contact) | c {.createdAt, .title, .phone, account: head([(c)-[:CONTACT_AT]->(a:Account) | a.key])}]
  }]} AS fact

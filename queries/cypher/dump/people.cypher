// The next people after one, with everything told of them; ids and times of recording are left out, so that two stores can be compared.
// Access: read
// Parameters: $after, $limit
// Returns: id, fact
MATCH (p:Person) WHERE p.id > $after
WITH p ORDER BY p.id LIMIT $limit
RETURN p.id AS id, p {.name, .firstName, .lastName, .title, .phone, .birthDate, .country, .company,
  customFields: [k IN keys(p) WHERE k STARTS WITH 'custom_' AND p[k + '_at'] IS NOT NULL | {name: k, value: p[k]}],
  identities: [(p)<-[io:IDENTIFIES WHERE io.supersededAt IS NULL]-(i:Identity) | {
    keys: [(i)<-[ko:KEY_OF WHERE ko.supersededAt IS NULL]-(k:IdentityKey) | {key: k.key, address: k.address, position: ko.position, former: ko.to IS NOT NULL}],
    affiliations: [(i)-[f:AFFILIATED_WITH WHERE f.supersededAt IS NULL]->(a:Account) | f {.title, .status, .evidence, .from, .to, account: a.key}],
    overrides: [(i)-[:HAS_OVERRIDE]->(o:RelationshipOverride WHERE o.supersededAt IS NULL) | o {.relationship, .reason, .from, .to, .note, .by}],
    leads: [(i)-[:HAS_LEAD]->(l:Lead WHERE NOT EXISTS { (l)-[:CREATED_BY]->() }) | l {.status, .createdAt}],
    contacts: [(i)-[:HAS_CONTACT]->(c:Contact) | c {.createdAt, .title, .phone, account: head([(c)-[:CONTACT_AT]->(a:Account) | a.key])}]
  }]} AS fact

// Locks the person of a lead, then reads what its conversion depends on.
// Access: write
// Parameters: $leadId, $contactId, $accountKey, $opportunityKey, $now
// Returns: personId, identityId, homeId, title, phone, leads, contacts, contactOwner, accountKnown, opportunity, presentAccount, affiliated, inOpportunity
// Includes: person/lead
MATCH (:Lead {id: $leadId})<-[:HAS_LEAD]-(i:Identity)-[x:IDENTIFIES WHERE x.supersededAt IS NULL]->(p:Person)
SET p.recordedAt = p.recordedAt
WITH i, collect(p) AS locked
UNWIND locked AS p
MATCH (p)<-[x:IDENTIFIES WHERE x.supersededAt IS NULL]-(own:Identity)
WITH i, p, collect(own) AS owns
WITH i, p, owns, COLLECT { UNWIND owns AS own
    MATCH (own)-[a:AFFILIATED_WITH {status: 'CONFIRMED'} WHERE a.supersededAt IS NULL]->(account:Account)
    WHERE coalesce(a.from <= $now, true) AND coalesce(a.to > $now, true)
    RETURN account.key ORDER BY a.from IS NULL, a.from DESC, account.key } AS accounts
RETURN p.id AS personId, i.id AS identityId,
  head([(i)-[came:IDENTIFIES WHERE came.mergeId IS NULL]->(home:Person) | home.id]) AS homeId, p.title AS title, p.phone AS phone,
  COLLECT { UNWIND owns AS own MATCH (own)-[:HAS_LEAD]->(l:Lead)
    OPTIONAL MATCH (l)-[v:CONVERTED_TO]->(c:Contact)
    RETURN l {...lead, contactId: c.id, at: v.at} ORDER BY l.createdAt, l.id } AS leads,
  COLLECT { UNWIND owns AS own MATCH (own)-[:HAS_CONTACT]->(c:Contact)
    RETURN c{.id, .createdAt, .title, .phone, placed: EXISTS { (c)-[:CONTACT_AT]->() }} ORDER BY c.createdAt, c.id } AS contacts,
  head(COLLECT { MATCH (:Contact {id: $contactId})<-[:HAS_CONTACT]-(:Identity)-[y:IDENTIFIES WHERE y.supersededAt IS NULL]->(o:Person)
    RETURN o.id }) AS contactOwner,
  EXISTS { (:Account {key: $accountKey}) } AS accountKnown,
  head(COLLECT { MATCH (o:Opportunity {key: $opportunityKey}) RETURN o.id }) AS opportunity,
  head(accounts) AS presentAccount, $accountKey IN accounts AS affiliated,
  EXISTS { UNWIND owns AS own MATCH (:Opportunity {key: $opportunityKey})-[r:HAS_CONTACT_ROLE WHERE r.supersededAt IS NULL]->(own) }
    AS inOpportunity

// The lead and contact records of people, and the buying centers they are or were in; a row for each identity.
// Access: read
// Parameters: $ids
// Returns: id, leads, contacts, centers
// Includes: center/center
UNWIND $ids AS id
MATCH (p:Person {id: id})<-[of:IDENTIFIES WHERE of.supersededAt IS NULL]-(i:Identity)
RETURN p.id AS id,
  [(i)-[:HAS_LEAD]->(l:Lead) | {
    at: coalesce(head([(l)-[:CREATED_BY]->(t:Touch) | t.occurredAt]), l.createdAt),
    byTouch: EXISTS { (l)-[:CREATED_BY]->(:Touch) },
    disqualified: l.status = 'DISQUALIFIED',
    convertedAt: head([(l)-[c:CONVERTED_TO]->(:Contact) | c.at])}] AS leads,
  [(i)-[:HAS_CONTACT]->(c:Contact) | {at: c.createdAt}] AS contacts,
  COLLECT {
    MATCH (i)-[m:MEMBER_OF WHERE m.supersededAt IS NULL]->(b:BuyingCenter)
    RETURN {from: m.from, to: m.to, center: b {...center}} } AS centers

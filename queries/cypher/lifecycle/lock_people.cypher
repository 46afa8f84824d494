// Locks people, in the order every writer keeps, then reads where they stand.
// Access: write
// Parameters: $ids
// Returns: personId, person, identityId, cycles, profile, owner, queue, lastActivityAt
// Includes: person/person
UNWIND $ids AS id
MATCH (p:Person {id: id})
WITH DISTINCT p ORDER BY p.id
REMOVE p.lock
WITH collect(p) AS locked
UNWIND locked AS p
CALL (p) {
  MATCH (p)<-[x:IDENTIFIES WHERE x.supersededAt IS NULL]-(i:Identity)
  RETURN min(i.id) AS identityId
}
CALL (p) {
  MATCH (p)<-[x:IDENTIFIES WHERE x.supersededAt IS NULL]-(:Identity)-[:HAS_CYCLE]->(y:Cycle)
  RETURN collect(y {.id, .number, .startedAt, .stage, .stageAt,
    moves: [(y)-[:MOVED]->(m:StageMove) | m {.*}],
    handoffs: [(y)-[:HANDED_OVER]->(h:Handoff) | h {.*}],
    deals: [(y)-[:LED_TO]->(o:Opportunity) | o {.id, .stage}]}) AS cycles
}
CALL (p) {
  // Whose the last lead is.
  OPTIONAL MATCH (p)<-[x:IDENTIFIES WHERE x.supersededAt IS NULL]-(:Identity)-[:HAS_LEAD]->(l:Lead)-[:CREATED_BY]->(:Touch)-[:CLASSIFIED_AS]->(d:Classification)
  WITH l, d ORDER BY l.createdAt DESC, l.id DESC LIMIT 1
  RETURN d.owner AS owner, d.queue AS queue
}
RETURN p.id AS personId, p {...person} AS person, identityId, cycles,
  100 * size([known IN [p.firstName, p.lastName, p.title, p.phone, p.company, p.country] WHERE known IS NOT NULL]) / 6 AS profile,
  owner, queue, p.lastActivityAt AS lastActivityAt

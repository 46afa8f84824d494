// The cycles of people with all their moves and handoffs.
// Access: read
// Parameters: $ids
// Returns: personId, cycle
UNWIND $ids AS id
MATCH (p:Person {id: id})<-[x:IDENTIFIES WHERE x.supersededAt IS NULL]-(:Identity)-[:HAS_CYCLE]->(y:Cycle)
RETURN p.id AS personId, y {.id, .number, .startedAt, .stage, .stageAt,
  moves: [(y)-[:MOVED]->(m:StageMove) | m {.*}],
  handoffs: [(y)-[:HANDED_OVER]->(h:Handoff) | h {.*}],
  deals: [(y)-[:LED_TO]->(o:Opportunity) | o {.id, .stage}]} AS cycle

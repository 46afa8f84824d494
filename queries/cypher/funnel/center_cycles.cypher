// Cycles begun in a period by buying center, as funnel/cycles has them by person; without a unit where the person belongs to none, with the deals of the unit and of no center.
// Access: read
// Parameters: $from, $to, $limit
// Returns: unit, startedAt, entries, deals, origin
// Includes: campaign/campaign, opportunity/type
MATCH (y:Cycle) USING INDEX SEEK y:Cycle(startedAt)
WHERE y.startedAt >= $from AND y.startedAt < $to AND y.stage <> 'OUTSIDE'
WITH y, COLLECT { MATCH (y)-[:MOVED]->(m:StageMove) RETURN m {.number, .to, .at, .rule} ORDER BY m.number } AS moves
WHERE none(m IN moves WHERE m.number = 1 AND m.rule = 'CUSTOMER')
MATCH (y)<-[:HAS_CYCLE]-(i:Identity)-[x:IDENTIFIES WHERE x.supersededAt IS NULL]->(p:Person)
CALL (y, p) {
  OPTIONAL MATCH (p)<-[x:IDENTIFIES WHERE x.supersededAt IS NULL]-(:Identity)-[m:MEMBER_OF WHERE m.supersededAt IS NULL AND coalesce(m.from < $to, true) AND coalesce(m.to > y.startedAt, true)]->(b:BuyingCenter)
  RETURN DISTINCT b.id AS unit
}
RETURN unit, y.startedAt AS startedAt, moves AS entries,
  COLLECT { MATCH (y)-[:LED_TO]->(o:Opportunity) WHERE coalesce(o.buyingCenterId = unit, true) RETURN o {.id, .stage, .amountE4, .currency, .openedAt, .wonAt, .recordedAt, type: ...type} } AS deals,
  head(COLLECT {
    MATCH (t:Touch) USING INDEX SEEK t:Touch(identityId, occurredAt, id)
    WHERE t.identityId = i.id AND t.occurredAt >= y.startedAt AND t.id > '' AND t.direction = 'INBOUND'
    MATCH (c:Campaign {id: t.campaignId})
    RETURN c {...campaign, .recordedAt}
    ORDER BY t.occurredAt, t.id LIMIT 1 }) AS origin
LIMIT $limit

// Cycles begun in a period, but for those of people who are not applicable or were customers when they began: how far they came and where they began.
// Access: read
// Parameters: $from, $to, $limit
// Returns: unit, startedAt, entries, deals, origin
// Includes: campaign/campaign, opportunity/type
MATCH (y:Cycle) USING INDEX SEEK y:Cycle(startedAt)
WHERE y.startedAt >= $from AND y.startedAt < $to AND y.stage <> 'OUTSIDE'
MATCH (y)<-[:HAS_CYCLE]-(i:Identity)-[x:IDENTIFIES WHERE x.supersededAt IS NULL]->(p:Person)
WITH y, i, p, COLLECT { MATCH (y)-[:MOVED]->(m:StageMove) RETURN m {.number, .to, .at, .rule} ORDER BY m.number } AS moves
WHERE none(m IN moves WHERE m.number = 1 AND m.rule = 'CUSTOMER')
RETURN p.id + '|' + y.number AS unit, y.startedAt AS startedAt, moves AS entries,
  COLLECT { MATCH (y)-[:LED_TO]->(o:Opportunity) RETURN o {.id, .stage, .amountE4, .currency, .openedAt, .wonAt, .recordedAt, type: ...type} } AS deals,
  head(COLLECT {
    MATCH (t:Touch) USING INDEX SEEK t:Touch(identityId, occurredAt, id)
    WHERE t.identityId = i.id AND t.occurredAt >= y.startedAt AND t.id > '' AND t.direction = 'INBOUND'
    MATCH (c:Campaign {id: t.campaignId})
    RETURN c {...campaign, .recordedAt}
    ORDER BY t.occurredAt, t.id LIMIT 1 }) AS origin
LIMIT $limit

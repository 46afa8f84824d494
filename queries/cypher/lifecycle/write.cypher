// Stores cycles begun, moves, handoffs as they are now, the deals that cycles led to, what becomes of leads, and who is enrolled in which campaign.
// Access: write
// Parameters: $batch
// Returns: none
// Includes: lifecycle/stage_move
// Batch: cycles, moves, handoffs, deals, leads, enrolments, now; one map, because the planner keeps a plan for each combination of list sizes among parameters
CALL () {
  UNWIND $batch.cycles AS new
  MATCH (i:Identity {id: new.identityId})
  CREATE (i)-[:HAS_CYCLE]->(y:Cycle)
  SET y = new.properties
}
CALL () {
  UNWIND range(0, size($batch.moves) - 1) AS n
  WITH n, $batch.moves[n] AS new
  MATCH (y:Cycle {id: new.cycleId})
  ...stage_move
}
CALL () {
  UNWIND $batch.handoffs AS row
  MATCH (y:Cycle {id: row.cycleId})
  MERGE (h:Handoff {id: row.id})
  MERGE (y)-[:HANDED_OVER]->(h)
  SET h = row.properties
}
CALL () {
  UNWIND $batch.deals AS row
  MATCH (y:Cycle {id: row.cycleId})
  MATCH (o:Opportunity {id: row.opportunityId})
  MERGE (y)-[:LED_TO]->(o)
}
CALL () {
  UNWIND $batch.leads AS row
  MATCH (p:Person {id: row.personId})<-[x:IDENTIFIES WHERE x.supersededAt IS NULL]-(:Identity)-[:HAS_LEAD]->(l:Lead)
  WHERE l.status IN ['OPEN', 'RECYCLED']
  SET l.status = row.status
  WITH DISTINCT p, row
  SET p.leadStatus = row.status, p.leadStatusAt = $batch.now
}
CALL () {
  UNWIND $batch.enrolments AS row
  MATCH (c:Campaign {key: row.campaignKey})
  MATCH (i:Identity {id: row.identityId})
  MERGE (m:CampaignMember {key: c.id + '|' + i.id})
  ON CREATE SET m.id = row.memberId, m.campaignId = c.id, m.entry = 'RETURNING', m.status = row.status, m.responded = false, m.recordedAt = $batch.now
  FOREACH (new IN CASE WHEN m.id = row.memberId THEN [m] ELSE [] END |
    CREATE (i)-[:JOINED]->(new)-[:IN_CAMPAIGN]->(c)
    CREATE (new)-[:CHANGED_TO]->(:StatusChange {status: row.status, responded: false, negative: false, at: row.at, recordedAt: $batch.now}))
}

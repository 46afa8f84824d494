// What campaigns cost, by themselves or with all below them, and what was won in a time at accounts that had responded before.
// Access: read
// Parameters: $ids, $subtree, $from, $to
// Returns: id, costs, deals
// Includes: opportunity/type
UNWIND $ids AS id
MATCH (g:Campaign {id: id})
WITH id, CASE WHEN $subtree THEN COLLECT { MATCH (g)<-[:PART_OF*0..]-(c:Campaign) RETURN c.id } ELSE [id] END AS campaigns
CALL (campaigns) {
  UNWIND campaigns AS campaignId
  MATCH (c:Campaign {id: campaignId}) WHERE c.costE4 IS NOT NULL AND c.currency IS NOT NULL
  RETURN collect({currency: c.currency, amountE4: c.costE4}) AS costs
}
CALL (campaigns) {
  UNWIND campaigns AS campaignId
  MATCH (t:Touch) USING INDEX SEEK t:Touch(campaignId, occurredAt, id)
  WHERE t.campaignId = campaignId AND t.occurredAt < $to AND t.id > '' AND t.direction = 'INBOUND' AND t.accountId IS NOT NULL
    AND (t.kind <> 'EMAIL_OPEN' OR EXISTS {
      (t)<-[:MADE]-(:Identity)-[:JOINED]->(m:CampaignMember WHERE m.campaignId = campaignId AND m.firstRespondedAt <= t.occurredAt) })
  WITH t.accountId AS accountId, min(t.occurredAt) AS responded
  MATCH (o:Opportunity) USING INDEX SEEK o:Opportunity(accountId, wonAt)
  WHERE o.accountId = accountId AND o.wonAt >= $from AND o.wonAt < $to AND o.wonAt > responded AND o.amountE4 IS NOT NULL AND o.currency IS NOT NULL
  WITH o, ...type AS type
  RETURN collect({currency: o.currency, amountE4: o.amountE4, type: type}) AS deals
}
RETURN id, costs, deals

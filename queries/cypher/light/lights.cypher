// What the lights of opportunities are judged by: what those who take part did there, the negative statuses they took, the campaigns, and the rules.
// Access: read
// Parameters: $ids, $asOf, $from
// Returns: id, rules, people, campaigns
// Includes: campaign/campaign
UNWIND $ids AS id
MATCH (o:Opportunity {id: id})
CALL (o) {
  CALL (o) {
    MATCH (o)-[r:HAS_CONTACT_ROLE WHERE r.supersededAt IS NULL]->(:Identity)-[of:IDENTIFIES WHERE of.supersededAt IS NULL]->(p:Person)
    RETURN p, r.role AS role
    UNION
    MATCH (o)-[:FOR_CENTER]->(:BuyingCenter)<-[m:MEMBER_OF WHERE m.supersededAt IS NULL AND (m.from IS NULL OR m.from <= $asOf) AND (m.to IS NULL OR m.to > $asOf)]-(:Identity)-[of:IDENTIFIES WHERE of.supersededAt IS NULL]->(p:Person)
    RETURN p, m.role AS role
  }
  WITH o, p, collect(role) AS roles
  MATCH (p)<-[own:IDENTIFIES WHERE own.supersededAt IS NULL]-(i:Identity)
  RETURN collect({roles: roles,
    touches: COLLECT {
      MATCH (t:Touch) WHERE t.identityId = i.id AND t.occurredAt >= $from AND t.occurredAt <= $asOf AND t.id > ''
        AND (t.accountId IS NULL OR o.accountId IS NULL OR t.accountId = o.accountId)
      MATCH (t)-[:IN_CAMPAIGN]->(c:Campaign)
      RETURN t {.kind, .direction, .occurredAt, .campaignId, product: coalesce(t.product, c.product)} },
    negatives: COLLECT {
      MATCH (i)-[:JOINED]->(m:CampaignMember)-[:CHANGED_TO]->(s:StatusChange WHERE s.negative AND s.at >= $from AND s.at <= $asOf)
      RETURN {campaignId: m.campaignId, at: s.at} }
  }) AS people
}
CALL (people) {
  UNWIND people AS person
  UNWIND person.touches + person.negatives AS one
  WITH DISTINCT one.campaignId AS campaignId
  MATCH (c:Campaign {id: campaignId})
  RETURN collect(c {...campaign, .recordedAt}) AS campaigns
}
RETURN id, head(COLLECT {
  MATCH (r:Rules) WHERE r.kind = 'LightRules' AND r.name = 'default' AND r.version > 0 AND r.recordedAt <= $asOf
  RETURN r {.name, .version, .recordedAt, .definition} AS held
  ORDER BY r.kind DESC, r.name DESC, r.version DESC LIMIT 1 }) AS rules, people, campaigns

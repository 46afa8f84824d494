// The next memberships after one; entry and status say how touches came in and are left out, what follows from all touches is there.
// Access: read
// Parameters: $after, $limit
// Returns: id, fact
MATCH (m:CampaignMember) WHERE m.id > $after
WITH m ORDER BY m.id LIMIT $limit
MATCH (i:Identity)-[:JOINED]->(m)-[:IN_CAMPAIGN]->(c:Campaign)
RETURN m.id AS id, m {.responded, .firstRespondedAt, campaign: c.key,
  customFields: [k IN keys(m) WHERE k STARTS WITH 'custom_' AND m[k + '_at'] IS NOT NULL | {name: k, value: m[k]}],
  identity: coalesce(
    head(COLLECT { MATCH (k:IdentityKey)-[ko:KEY_OF WHERE ko.supersededAt IS NULL]->(i) RETURN k.key ORDER BY k.key LIMIT 1 }),
    'first:' + i.firstInboundKey)
} AS fact

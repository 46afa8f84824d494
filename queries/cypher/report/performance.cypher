// What campaigns brought in a time, by themselves or with all below them: people who joined, people who first responded, and touches.
// Access: read
// Parameters: $ids, $subtree, $from, $to
// Returns: id, members, newMembers, membersResponded, responses, touches
UNWIND $ids AS id
MATCH (g:Campaign {id: id})
WITH id, CASE WHEN $subtree THEN COLLECT { MATCH (g)<-[:PART_OF*0..]-(c:Campaign) RETURN c.id } ELSE [id] END AS campaigns
CALL (campaigns) {
  UNWIND campaigns AS campaignId
  MATCH (m:CampaignMember) USING INDEX m:CampaignMember(campaignId, recordedAt, id)
  WHERE m.campaignId = campaignId AND m.recordedAt IS NOT NULL AND m.id > ''
  WITH m, coalesce(head(COLLECT { MATCH (m)-[:CHANGED_TO]->(s:StatusChange) RETURN s.at ORDER BY s.at LIMIT 1 }), m.recordedAt) AS joinedAt
  MATCH (m)<-[:JOINED]-(:Identity)-[of:IDENTIFIES WHERE of.supersededAt IS NULL]->(p:Person)
  WITH p, min(joinedAt) AS joinedAt, min(m.firstRespondedAt) AS respondedAt, collect(m.entry) AS entries
  WITH p, respondedAt, entries, joinedAt >= $from AND joinedAt < $to AS joined
  RETURN count(CASE WHEN joined THEN 1 END) AS members, count(CASE WHEN joined AND 'NEW' IN entries THEN 1 END) AS newMembers,
    count(CASE WHEN joined AND respondedAt IS NOT NULL THEN 1 END) AS membersResponded,
    count(CASE WHEN respondedAt >= $from AND respondedAt < $to THEN 1 END) AS responses
}
CALL (campaigns) {
  UNWIND campaigns AS campaignId
  MATCH (t:Touch) USING INDEX SEEK t:Touch(campaignId, occurredAt, id)
  WHERE t.campaignId = campaignId AND t.occurredAt >= $from AND t.occurredAt < $to AND t.id > ''
  OPTIONAL MATCH (t)-[:CLASSIFIED_AS]->(d:Classification)
  WITH t.direction AS direction, d.category AS category, count(*) AS counted
  RETURN collect({direction: direction, category: category, touches: counted}) AS touches
}
RETURN id, members, newMembers, membersResponded, responses, touches

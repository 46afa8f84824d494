// Classified inbound touches of a campaign and all below it in a time, counted by what is asked for, or one by one.
// Access: read
// Parameters: $campaignKey, $from, $to, $unit, $zone, $byCampaign, $bySource, $each, $limit
// Returns: period, campaignId, source, touchId, category, touches
MATCH (:Campaign {key: $campaignKey})<-[:PART_OF*0..]-(c:Campaign)
CALL (c) {
  MATCH (t:Touch) USING INDEX SEEK t:Touch(campaignId, occurredAt, id)
  WHERE t.campaignId = c.id AND t.occurredAt >= $from AND t.occurredAt < $to AND t.id > '' AND t.direction = 'INBOUND'
  MATCH (t)-[:CLASSIFIED_AS]->(d:Classification)
  RETURN t, d
}
WITH t, d LIMIT $limit
RETURN CASE WHEN $unit IS NOT NULL THEN date.truncate($unit, datetime({datetime: t.occurredAt, timezone: $zone})) END AS period,
  CASE WHEN $byCampaign THEN t.campaignId END AS campaignId,
  CASE WHEN $bySource THEN t.source END AS source,
  CASE WHEN $each THEN t.id END AS touchId,
  d.category AS category, count(*) AS touches

// Classified inbound touches of a time, counted by what is asked for, or one by one.
// Access: read
// Parameters: $from, $to, $unit, $zone, $byCampaign, $bySource, $each, $limit
// Returns: period, campaignId, source, touchId, category, touches
MATCH (t:Touch) USING INDEX SEEK t:Touch(direction, occurredAt)
WHERE t.direction = 'INBOUND' AND t.occurredAt >= $from AND t.occurredAt < $to
MATCH (t)-[:CLASSIFIED_AS]->(d:Classification)
WITH t, d LIMIT $limit
RETURN CASE WHEN $unit IS NOT NULL THEN date.truncate($unit, datetime({datetime: t.occurredAt, timezone: $zone})) END AS period,
  CASE WHEN $byCampaign THEN t.campaignId END AS campaignId,
  CASE WHEN $bySource THEN t.source END AS source,
  CASE WHEN $each THEN t.id END AS touchId,
  d.category AS category, count(*) AS touches

// Classified inbound touches of a time, counted by what is asked for.
// Access: read
// Parameters: $from, $to, $unit, $zone, $byCampaign, $bySource, $restated
// Returns: period, campaignId, source, category, touches
MATCH (t:Touch) USING INDEX SEEK t:Touch(direction, occurredAt, id)
WHERE t.direction = 'INBOUND' AND t.occurredAt >= $from AND t.occurredAt < $to AND t.id > ''
RETURN CASE WHEN $unit IS NOT NULL THEN date.truncate($unit, datetime({datetime: t.occurredAt, timezone: $zone})) END AS period,
  CASE WHEN $byCampaign THEN t.campaignId END AS campaignId,
  CASE WHEN $bySource THEN t.source END AS source,
  CASE WHEN $restated THEN coalesce(t.restatedCategory, t.category) ELSE t.category END AS category, count(*) AS touches

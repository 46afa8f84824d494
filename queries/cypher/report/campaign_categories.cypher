// Classified inbound touches of a campaign and all below it in a time, counted by what is asked for.
// Access: read
// Parameters: $campaignKey, $from, $to, $unit, $zone, $byCampaign, $bySource, $restated
// Returns: period, campaignId, source, category, touches
MATCH (:Campaign {key: $campaignKey})<-[:PART_OF*0..]-(c:Campaign)
CALL (c) {
  MATCH (t:Touch) USING INDEX SEEK t:Touch(campaignId, occurredAt, id)
  WHERE t.campaignId = c.id AND t.occurredAt >= $from AND t.occurredAt < $to AND t.id > '' AND t.direction = 'INBOUND'
  RETURN t
}
RETURN CASE WHEN $unit IS NOT NULL THEN date.truncate($unit, datetime({datetime: t.occurredAt, timezone: $zone})) END AS period,
  CASE WHEN $byCampaign THEN t.campaignId END AS campaignId,
  CASE WHEN $bySource THEN t.source END AS source,
  CASE WHEN $restated THEN coalesce(t.restatedCategory, t.category) ELSE t.category END AS category, count(*) AS touches

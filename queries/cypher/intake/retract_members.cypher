// Memberships of touches that were taken back: gone where no touch is left, else as of the first response that is.
// Access: write
// Parameters: $places
// Returns: none
UNWIND $places AS place
MATCH (m:CampaignMember {key: place.campaignId + '|' + place.identityId})
CALL (place) {
  MATCH (t:Touch)
  WHERE t.identityId = place.identityId AND t.occurredAt > datetime({year: 1}) AND t.id > '' AND t.campaignId = place.campaignId
  RETURN count(t) AS left, min(t.occurredAt) AS first
}
CALL (m, place, left, first) {
  WITH m, place, first WHERE left > 0
  SET m.firstRespondedAt = first
  WITH m, place, first
  MATCH (m)-[:CHANGED_TO]->(s:StatusChange) WHERE s.at IN place.times
  SET s.at = first
}
WITH m WHERE left = 0
OPTIONAL MATCH (m)-[:CHANGED_TO]->(s:StatusChange)
DETACH DELETE s, m

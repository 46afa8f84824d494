// The next touches of a campaign and all below it.
// Access: read
// Parameters: $subject, $owner, $at, $last, $limit
// Returns: owner, at, key
MATCH (c:Campaign {id: $subject})
MATCH (c)<-[:PART_OF*0..]-(own:Campaign)
WITH DISTINCT own WHERE own.id >= $owner
CALL (own) {
  MATCH (t:Touch) USING INDEX SEEK t:Touch(campaignId, occurredAt, id)
  WHERE t.campaignId = own.id AND t.id > '' AND t.occurredAt >= CASE WHEN own.id = $owner THEN $at ELSE datetime({year: 1}) END
    AND (own.id > $owner OR t.occurredAt > $at OR t.id > $last)
  RETURN t ORDER BY t.campaignId, t.occurredAt, t.id LIMIT $limit
}
RETURN own.id AS owner, t.occurredAt AS at, t.id AS key ORDER BY owner, at, key LIMIT $limit

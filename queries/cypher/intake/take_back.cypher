// Takes touches back: they keep their properties and decisions under another label, and nothing leads to them but whose they were.
// Access: write
// Parameters: $clientKeys, $now
// Returns: identityId, campaignId, times
UNWIND $clientKeys AS clientKey
MATCH (t:Touch {clientKey: clientKey})<-[made:MADE]-(i:Identity)-[io:IDENTIFIES WHERE io.supersededAt IS NULL]->(p:Person)
WITH t, made, i, p ORDER BY p.id
REMOVE p.lock
WITH t, made, i
CALL (t) { MATCH (t)-[r:IN_CAMPAIGN|PINNED_TO|VIA|AT_CENTER]->() DELETE r }
CREATE (i)-[:TOOK_BACK]->(t)
REMOVE t:Touch
SET t:VoidedTouch, t.voidedAt = $now
DELETE made
RETURN i.id AS identityId, t.campaignId AS campaignId, collect(t.occurredAt) AS times

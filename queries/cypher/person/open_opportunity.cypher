// Opens an opportunity under a key unless somebody just did.
// Access: write
// Parameters: $id, $key, $now
// Returns: id, created
MERGE (o:Opportunity {key: $key})
ON CREATE SET o.id = $id, o.stage = 'QUALIFICATION', o.openedAt = $now, o.recordedAt = $now,
  o.sortAmount = -1, o.sortOpened = $now, o.sortClosed = datetime('0000-01-01T00:00:00Z')
FOREACH (new IN CASE WHEN o.id = $id THEN [o] ELSE [] END |
  CREATE (new)-[:REACHED]->(:StageChange {stage: 'QUALIFICATION', at: $now, recordedAt: $now}))
RETURN o.id AS id, o.id = $id AS created

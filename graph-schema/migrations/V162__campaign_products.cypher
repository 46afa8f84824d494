// Touches that name no product count for their campaign's: those counted before are counted again, as by a mark that a changed product leaves.
MATCH (c:Campaign) WHERE c.product IS NOT NULL
MERGE (s:StaleDecisions {key: 'CAMPAIGN|' + c.id})
ON CREATE SET s.scope = 'CAMPAIGN', s.subject = c.id, s.recordedAt = datetime()
SET s.round = coalesce(s.round, 0) + 1
REMOVE s.owner, s.at, s.last, s.pinned;

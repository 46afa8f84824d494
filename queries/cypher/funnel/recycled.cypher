// Why people were recycled in a period, and by which rule or by hand.
// Access: read
// Parameters: $from, $to
// Returns: reason, rule, times, people
MATCH (m:StageMove) USING INDEX SEEK m:StageMove(to, at)
WHERE m.to = 'RECYCLED' AND m.at >= $from AND m.at < $to
MATCH (m)<-[:MOVED]-(:Cycle)<-[:HAS_CYCLE]-(:Identity)-[x:IDENTIFIES WHERE x.supersededAt IS NULL]->(p:Person)
RETURN m.reason AS reason, m.rule AS rule, count(m) AS times, count(DISTINCT p) AS people
ORDER BY times DESC, reason, rule

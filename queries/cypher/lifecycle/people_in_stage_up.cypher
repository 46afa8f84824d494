// People who are in a stage now, who has been there longest in front, one page. Of several cycles the one that began last counts.
// The tie is wrapped so that the planner does not split it into a union, which would lose the order of the index.
// Access: read
// Parameters: $stage, $from, $to, $id, $limit
// Returns: person, since, id
// Includes: person/person
MATCH (y:Cycle)
WHERE y.stage = $stage AND y.stageAt >= $from AND y.stageAt <= $to AND y.id IS NOT NULL AND coalesce(y.stageAt > $from OR y.id > $id, false)
MATCH (y)<-[:HAS_CYCLE]-(:Identity)-[own:IDENTIFIES WHERE own.supersededAt IS NULL]->(p:Person)
WHERE NOT EXISTS {
  MATCH (p)<-[also:IDENTIFIES WHERE also.supersededAt IS NULL]-(:Identity)-[:HAS_CYCLE]->(later:Cycle)
  WHERE later.number > y.number OR (later.number = y.number
    AND (later.stageAt > y.stageAt OR (later.stageAt = y.stageAt AND later.id > y.id))) }
RETURN p {...person} AS person, y.stageAt AS since, y.id AS id
ORDER BY y.stage, y.stageAt, y.id
LIMIT $limit

// Pairs that may be one person, the surest first; not those who are one by now, or marked as two.
// Access: read
// Parameters: $from, $to, $id, $limit
// Returns: suggestion
// Includes: person/person
MATCH (s:DuplicateSuggestion) USING INDEX SEEK s:DuplicateSuggestion(confidence, id)
WHERE s.confidence <= $to AND s.confidence >= $from AND s.id > '' AND coalesce(s.confidence < $to OR s.id < $id, false)
  AND NOT coalesce(EXISTS { (s)-[:SUGGESTS]->(gone:Person) WHERE gone.mergedAway IS NOT NULL }, false)
  AND NOT coalesce(EXISTS {
    MATCH (s)-[:SUGGESTS]->(:Person)<-[x:IDENTIFIES WHERE x.supersededAt IS NULL]-(i:Identity)
    MATCH (i)-[a:IDENTIFIES WHERE a.mergeId IS NULL]->(:Person)-[n:NOT_SAME_AS WHERE n.supersededAt IS NULL]-(apart:Person)
    MATCH (apart)<-[b:IDENTIFIES WHERE b.mergeId IS NULL]-(j:Identity)
    MATCH (j)-[y:IDENTIFIES WHERE y.supersededAt IS NULL]->(:Person)<-[:SUGGESTS]-(s) }, false)
RETURN s {.id, .confidence, .likenesses, .suggestedAt, people: COLLECT {
  MATCH (s)-[:SUGGESTS]->(p:Person)
  RETURN p {...person} ORDER BY p.recordedAt, p.id }} AS suggestion
ORDER BY s.confidence DESC, s.id DESC LIMIT $limit

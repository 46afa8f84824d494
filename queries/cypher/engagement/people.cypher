// What the scores of people are computed from: roll-ups of what they did, wherever they worked, their roles, and the scoring model.
// Access: read
// Parameters: $ids, $asOf, $lastYear, $model
// Returns: id, model, doings, centers
// Includes: center/center
UNWIND $ids AS id
MATCH (p:Person {id: id})
CALL (p) {
  MATCH (p)<-[own:IDENTIFIES WHERE own.supersededAt IS NULL]-(:Identity)-[:HAS_YEAR]->(y:TouchYear)
  WHERE y.year <= $lastYear
  RETURN collect({accountId: y.accountId, personId: p.id, years: [y {.points, .products}]}) AS doings
}
CALL (p) {
  MATCH (p)<-[own:IDENTIFIES WHERE own.supersededAt IS NULL]-(:Identity)-[m:MEMBER_OF WHERE m.supersededAt IS NULL AND (m.from IS NULL OR m.from <= $asOf) AND (m.to IS NULL OR m.to > $asOf)]->(b:BuyingCenter)-[:CENTER_OF]->(a:Account)
  RETURN collect(b {...center, accountId: a.id, members: [{personId: p.id, role: m.role}]}) AS centers
}
RETURN id, head(COLLECT {
    MATCH (s:ScoringModel) WHERE s.name = $model AND s.recordedAt <= $asOf
    RETURN s {.*} ORDER BY s.name DESC, s.recordedAt DESC, s.version DESC LIMIT 1 }) AS model, doings, centers

// What the engagement of buying centers is computed from: roll-ups of what their members did at the account, and the scoring model.
// Access: read
// Parameters: $ids, $asOf, $lastYear, $model
// Returns: id, model, doings, centers
// Includes: center/center
UNWIND $ids AS id
MATCH (b:BuyingCenter {id: id})-[:CENTER_OF]->(a:Account)
CALL (a, b) {
  MATCH (b)<-[m:MEMBER_OF WHERE m.supersededAt IS NULL AND (m.from IS NULL OR m.from <= $asOf) AND (m.to IS NULL OR m.to > $asOf)]-(:Identity)-[of:IDENTIFIES WHERE of.supersededAt IS NULL]->(p:Person)
  WITH DISTINCT a, p
  MATCH (p)<-[own:IDENTIFIES WHERE own.supersededAt IS NULL]-(:Identity)-[:HAS_YEAR]->(y:TouchYear)
  WHERE y.accountId = a.id AND y.year <= $lastYear
  RETURN collect({accountId: a.id, personId: p.id, years: [y {.points, .products}]}) AS doings
}
RETURN id, head(COLLECT {
    MATCH (s:ScoringModel) WHERE s.name = $model AND s.recordedAt <= $asOf
    RETURN s {.*} ORDER BY s.name DESC, s.recordedAt DESC, s.version DESC LIMIT 1 }) AS model, doings,
  [b {...center, accountId: a.id, members:
    [(b)<-[m:MEMBER_OF WHERE m.supersededAt IS NULL AND (m.from IS NULL OR m.from <= $asOf) AND (m.to IS NULL OR m.to > $asOf)]-(:Identity)-[of:IDENTIFIES WHERE of.supersededAt IS NULL]->(p:Person) |
      {personId: p.id, role: m.role}]}] AS centers

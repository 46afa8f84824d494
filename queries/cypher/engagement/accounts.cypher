// What the engagement of accounts is computed from: roll-ups of what their people did, buying centers with members, and the scoring model.
// Access: read
// Parameters: $roots, $now, $scope, $asOf, $lastYear, $model, $named
// Returns: id, root, model, doings, centers
// Includes: person/person, center/center, journey/account_root
UNWIND $roots AS by
...account_root
CALL (root) {
  WITH root WHERE $scope = 'SELF'
  RETURN root AS a
  UNION
  WITH root WHERE $scope <> 'SELF'
  MATCH (root)(()-[up:CHILD_OF WHERE up.supersededAt IS NULL AND (up.from IS NULL OR up.from <= $asOf) AND (up.to IS NULL OR up.to > $asOf)]->())*(top:Account)
  WHERE CASE $scope WHEN 'SUBTREE' THEN top = root ELSE NOT EXISTS { (top)-[above:CHILD_OF WHERE above.supersededAt IS NULL AND (above.from IS NULL OR above.from <= $asOf) AND (above.to IS NULL OR above.to > $asOf)]->() } END
  MATCH (top)(()<-[down:CHILD_OF WHERE down.supersededAt IS NULL AND (down.from IS NULL OR down.from <= $asOf) AND (down.to IS NULL OR down.to > $asOf)]-())*(a:Account)
  RETURN a
}
WITH root, collect(DISTINCT a) AS accounts
CALL (accounts) {
  UNWIND accounts AS a
  MATCH (y:TouchYear) WHERE y.accountId = a.id AND y.year <= $lastYear
  MATCH (y)<-[:HAS_YEAR]-(i:Identity)
  // An identity has many relationships: it is asked for its person once, not once a year.
  WITH a, i, collect(y {.points, .products}) AS years
  MATCH (i)-[of:IDENTIFIES WHERE of.supersededAt IS NULL]->(p:Person)
  RETURN collect({accountId: a.id, personId: p.id, years: years, person: CASE WHEN $named
    THEN p {...person} END}) AS doings
}
CALL (accounts) {
  UNWIND accounts AS a
  MATCH (a)<-[:CENTER_OF]-(b:BuyingCenter)
  RETURN collect(b {...center, accountId: a.id, members:
    [(b)<-[m:MEMBER_OF WHERE m.supersededAt IS NULL AND (m.from IS NULL OR m.from <= $asOf) AND (m.to IS NULL OR m.to > $asOf)]-(:Identity)-[of:IDENTIFIES WHERE of.supersededAt IS NULL]->(p:Person) |
      {personId: p.id, role: m.role}]}) AS centers
}
RETURN root.id AS id, root {.*} AS root, head(COLLECT {
    MATCH (s:ScoringModel) WHERE s.name = $model AND s.recordedAt <= $asOf
    RETURN s {.*} ORDER BY s.name DESC, s.recordedAt DESC, s.version DESC LIMIT 1 }) AS model, doings, centers

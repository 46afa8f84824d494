// People confirmed to work for an account now, by name, one page for each of the accounts.
// Access: read
// Parameters: $ids, $cursorSort, $cursorId, $forward, $limit, $now
// Returns: id, people
UNWIND $ids AS id
MATCH (a:Account {id: id})
RETURN id, COLLECT {
  MATCH (a)<-[w:AFFILIATED_WITH {status: 'CONFIRMED'}]-(:Identity)-[i:IDENTIFIES]->(p:Person)
  WHERE i.supersededAt IS NULL AND w.supersededAt IS NULL
    AND (w.from IS NULL OR w.from <= $now) AND (w.to IS NULL OR $now < w.to)
    AND ($cursorId IS NULL
      OR $forward AND (p.sortName > $cursorSort OR p.sortName = $cursorSort AND p.id > $cursorId)
      OR NOT $forward AND (p.sortName < $cursorSort OR p.sortName = $cursorSort AND p.id < $cursorId))
  WITH DISTINCT p
  ORDER BY CASE WHEN $forward THEN p.sortName END, CASE WHEN $forward THEN p.id END,
    p.sortName DESC, p.id DESC
  LIMIT $limit
  RETURN p {.id, .name, .firstName, .lastName, .title, .phone, .birthDate, .recordedAt}
} AS people

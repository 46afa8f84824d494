// People confirmed to work for an account now, by name, one page for each of the accounts.
// Access: read
// Parameters: $ids, $at, $id, $up, $limit, $now
// Returns: id, people
// Includes: person/person
UNWIND $ids AS id
MATCH (a:Account {id: id})
RETURN id, COLLECT {
  MATCH (a)<-[w:AFFILIATED_WITH {status: 'CONFIRMED'}]-(:Identity)-[i:IDENTIFIES]->(p:Person)
  WHERE i.supersededAt IS NULL AND w.supersededAt IS NULL
    AND (w.from IS NULL OR w.from <= $now) AND (w.to IS NULL OR $now < w.to)
    AND ($at IS NULL
      OR $up AND (p.sortName > $at OR p.sortName = $at AND p.id > $id)
      OR NOT $up AND (p.sortName < $at OR p.sortName = $at AND p.id < $id))
  WITH DISTINCT p
  ORDER BY CASE WHEN $up THEN p.sortName END, CASE WHEN $up THEN p.id END,
    p.sortName DESC, p.id DESC
  LIMIT $limit
  RETURN p {...person}
} AS people

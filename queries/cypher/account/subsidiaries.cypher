// Accounts that belong to an account now, by name, one page for each of the accounts.
// Access: read
// Parameters: $ids, $cursorSort, $cursorId, $forward, $limit, $now
// Returns: id, accounts
UNWIND $ids AS id
MATCH (p:Account {id: id})
RETURN id, COLLECT {
  MATCH (p)<-[c:CHILD_OF]-(a:Account)
  WHERE c.supersededAt IS NULL
    AND (c.from IS NULL OR c.from <= $now) AND (c.to IS NULL OR $now < c.to)
    AND ($cursorId IS NULL
      OR $forward AND (a.sortName > $cursorSort OR a.sortName = $cursorSort AND a.id > $cursorId)
      OR NOT $forward AND (a.sortName < $cursorSort OR a.sortName = $cursorSort AND a.id < $cursorId))
  RETURN a {.id, .key, .name, .country, .owner, .provenance, .recordedAt} AS account
  ORDER BY CASE WHEN $forward THEN a.sortName END, CASE WHEN $forward THEN a.id END,
    a.sortName DESC, a.id DESC
  LIMIT $limit
} AS accounts

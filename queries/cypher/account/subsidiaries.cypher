// Accounts that belong to an account now, by name, one page for each of the accounts.
// Access: read
// Parameters: $ids, $at, $id, $up, $limit, $now
// Returns: id, accounts
// Includes: account/account
UNWIND $ids AS id
MATCH (p:Account {id: id})
RETURN id, COLLECT {
  MATCH (p)<-[c:CHILD_OF]-(a:Account)
  WHERE c.supersededAt IS NULL
    AND (c.from IS NULL OR c.from <= $now) AND (c.to IS NULL OR $now < c.to)
    AND ($at IS NULL
      OR $up AND (a.sortName > $at OR a.sortName = $at AND a.id > $id)
      OR NOT $up AND (a.sortName < $at OR a.sortName = $at AND a.id < $id))
  RETURN a {...account} AS account
  ORDER BY CASE WHEN $up THEN a.sortName END, CASE WHEN $up THEN a.id END,
    a.sortName DESC, a.id DESC
  LIMIT $limit
} AS accounts

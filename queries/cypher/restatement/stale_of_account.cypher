// The next touches at an account and all in its tree.
// Access: read
// Parameters: $subject, $owner, $at, $last, $limit
// Returns: owner, at, key
MATCH (a:Account {id: $subject})
MATCH (a)(()-[r:CHILD_OF WHERE r.supersededAt IS NULL]-())*(own:Account)
WITH DISTINCT own WHERE own.id >= $owner
CALL (own) {
  MATCH (t:Touch) USING INDEX SEEK t:Touch(accountId, occurredAt, id)
  WHERE t.accountId = own.id AND t.id > '' AND t.occurredAt >= CASE WHEN own.id = $owner THEN $at ELSE datetime({year: 1}) END
    AND (own.id > $owner OR t.occurredAt > $at OR t.id > $last)
  RETURN t ORDER BY t.accountId, t.occurredAt, t.id LIMIT $limit
}
RETURN own.id AS owner, t.occurredAt AS at, t.id AS key ORDER BY owner, at, key LIMIT $limit

// The oldest mark that has not just failed, while nobody else decides again; where the rules of intake are others than when all was decided last, or it never was, everybody is marked.
// Access: write
// Parameters: $leave, $failedAfter, $now
// Returns: mark
MERGE (l:Lock {name: 'restatement'})
REMOVE l.lock
WITH l, COUNT { (:IntakeConfiguration) } AS versions
FOREACH (outdated IN CASE WHEN versions > coalesce(l.version, -1) THEN [l] ELSE [] END |
  MERGE (s:StaleDecisions {key: 'EVERYBODY|'})
  ON CREATE SET s.scope = 'EVERYBODY', s.subject = '', s.recordedAt = $now
  SET s.round = coalesce(s.round, 0) + 1, outdated.version = versions
  REMOVE s.owner
)
WITH datetime({year: 1}) AS ever
// A limit beside what writes would read every mark to take one.
CALL (ever) {
  MATCH (s:StaleDecisions) WHERE s.recordedAt > ever AND NOT s.key IN $leave
    AND NOT (coalesce(s.failedAt, ever) > $failedAfter AND coalesce(s.failedRound, 0) = s.round)
  RETURN s ORDER BY s.recordedAt LIMIT 1
}
RETURN s {.key, .scope, .subject, .round, pinned: coalesce(s.pinned, false), owner: coalesce(s.owner, ''),
  at: coalesce(s.at, ever), last: coalesce(s.last, '')} AS mark

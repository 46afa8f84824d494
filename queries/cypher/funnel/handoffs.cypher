// Handoffs of a period, by who took care of them.
// Access: read
// Parameters: $from, $to
// Returns: owner, queue, handoffs, acted, inTime, breaches, minutes, nurtureDays
MATCH (h:Handoff) USING INDEX SEEK h:Handoff(passedAt)
WHERE h.passedAt >= $from AND h.passedAt < $to
RETURN h.owner AS owner, CASE WHEN h.owner IS NULL THEN h.queue ELSE null END AS queue, count(h) AS handoffs, count(h.actedAt) AS acted,
  sum(CASE WHEN h.actedAt <= h.dueAt THEN 1 ELSE 0 END) AS inTime, count(h.breach) AS breaches,
  collect(CASE WHEN h.actedAt IS NULL THEN null ELSE duration.inSeconds(h.passedAt, h.actedAt).seconds / 60.0 END) AS minutes,
  collect(CASE WHEN h.nurturedSince IS NULL THEN null ELSE duration.inSeconds(h.nurturedSince, h.passedAt).seconds / 86400.0 END) AS nurtureDays
ORDER BY handoffs DESC, owner, queue

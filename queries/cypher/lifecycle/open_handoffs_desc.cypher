// Open handoffs that a filter lets pass, the one due last in front, one page.
// Access: read
// Parameters: $to, $id, $limit, $owner, $queue, $breaches, $dueFrom, $dueTo, $waiting
// Returns: handoff
MATCH (h:Handoff)
USING INDEX SEEK h:Handoff(openDueAt, id)
WHERE h.openDueAt <= $to AND h.id > '' AND coalesce(h.openDueAt < $to OR h.id < $id, false)
  AND h.openDueAt >= $dueFrom AND h.openDueAt < $dueTo
  AND ($owner IS NULL OR h.owner = $owner)
  AND ($queue IS NULL OR h.queue = $queue)
  AND ($breaches IS NULL OR h.breach IN $breaches)
  AND (NOT $waiting OR h.actedAt IS NULL)
RETURN h {.*} AS handoff
ORDER BY h.openDueAt DESC, h.id DESC LIMIT $limit

// Open handoffs that a filter lets pass, the one due first in front, one page.
// Access: read
// Parameters: $from, $id, $limit, $owner, $queue, $breaches, $dueFrom, $dueTo, $waiting
// Returns: handoff
MATCH (h:Handoff)
USING INDEX SEEK h:Handoff(openDueAt, id)
WHERE h.openDueAt >= $from AND h.id > '' AND coalesce(h.openDueAt > $from OR h.id > $id, false)
  AND h.openDueAt >= $dueFrom AND h.openDueAt < $dueTo
  AND ($owner IS NULL OR h.owner = $owner)
  AND ($queue IS NULL OR h.queue = $queue)
  AND ($breaches IS NULL OR h.breach IN $breaches)
  AND (NOT $waiting OR h.actedAt IS NULL)
RETURN h {.*} AS handoff
ORDER BY h.openDueAt, h.id LIMIT $limit

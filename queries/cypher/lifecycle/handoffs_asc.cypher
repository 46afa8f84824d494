// Handoffs that a filter lets pass, the one due first in front, one page.
// Access: read
// Parameters: $from, $id, $limit, $owner, $queue, $open, $breaches
// Returns: handoff
MATCH (h:Handoff)
USING INDEX SEEK h:Handoff(dueAt, id)
WHERE h.dueAt >= $from AND h.id > '' AND coalesce(h.dueAt > $from OR h.id > $id, false)
  AND ($owner IS NULL OR h.owner = $owner)
  AND ($queue IS NULL OR h.queue = $queue)
  AND ($open IS NULL OR $open = (h.closedAt IS NULL))
  AND ($breaches IS NULL OR h.breach IN $breaches)
RETURN h {.*} AS handoff
ORDER BY h.dueAt, h.id LIMIT $limit

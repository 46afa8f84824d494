// Handoffs that a filter lets pass, all of them or the open ones, the one due first in front, one page.
// Access: read
// Parameters: $from, $to, $id, $limit, $owner, $queue, $open, $waiting, $breaches, $passedFrom, $passedTo
// Returns: handoff
// Includes: lifecycle/handoff_filter
// Sorts: dueAt, openDueAt
MATCH (h:Handoff)
USING INDEX SEEK h:Handoff(<sort>, id)
WHERE h.<sort> >= $from AND h.<sort> <= $to AND h.id > '' AND coalesce(h.<sort> > $from OR h.id > $id, false)
  AND ...handoff_filter
RETURN h {.*} AS handoff
ORDER BY h.<sort>, h.id LIMIT $limit

// How many open handoffs a filter lets pass; there are never more than sales can look after.
// Access: read
// Parameters: $from, $to, $owner, $queue, $open, $waiting, $breaches, $passedFrom, $passedTo
// Returns: total
// Includes: lifecycle/handoff_filter
MATCH (h:Handoff)
USING INDEX SEEK h:Handoff(openDueAt, id)
WHERE h.openDueAt >= $from AND h.openDueAt <= $to AND h.id > ''
  AND ...handoff_filter
RETURN count(*) AS total

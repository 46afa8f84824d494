// Takes turns in queues, in the order in which every writer locks them; the first of them is the one after all that were taken before.
// Access: write
// Parameters: $turns
// Returns: queue, first
UNWIND $turns AS turn
MERGE (q:RoutingQueue {key: turn.queue})
REMOVE q.lock
WITH turn, q
SET q.turns = coalesce(q.turns, 0) + turn.count
RETURN turn.queue AS queue, q.turns - turn.count AS first

// Takes turns in queues, in the order in which every writer locks them. How many are taken is chosen from a list by how many were taken before.
// Access: write
// Parameters: $turns
// Returns: queue, before
UNWIND $turns AS turn
MERGE (q:RoutingQueue {key: turn.queue})
REMOVE q.lock
WITH turn, q, coalesce(q.turns, 0) AS before
SET q.turns = before + turn.taken[before % size(turn.taken)]
RETURN turn.queue AS queue, before

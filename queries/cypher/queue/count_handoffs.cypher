// How many open handoffs wait in queues, as far as they are counted.
// Access: read
// Parameters: $keys, $from, $until, $most
// Returns: id, total, seen
UNWIND $keys AS id
CALL (id) {
  MATCH (h:Handoff) USING INDEX SEEK h:Handoff(waitsIn, dueAt, id)
  WHERE h.waitsIn = id AND h.dueAt >= $from AND h.dueAt < $until AND h.id > ''
  WITH h LIMIT $most
  RETURN count(h) AS total, count(h) AS seen
}
RETURN id, total, seen

// Open handoffs that wait in queues, the one due last in front, one page for each queue.
// Access: read
// Parameters: $keys, $tie, $tieId, $from, $until, $limit
// Returns: id, handoffs
// The order names the index's first property too, though it is the same for all: only then does the index serve it.
UNWIND $keys AS id
CALL (id) {
  CALL (id) {
    MATCH (h:Handoff) USING INDEX SEEK h:Handoff(waitsIn, dueAt, id)
    WHERE h.waitsIn = id AND h.dueAt = $tie AND h.id < $tieId
    RETURN h ORDER BY h.waitsIn DESC, h.dueAt DESC, h.id DESC LIMIT $limit
    UNION ALL
    MATCH (h:Handoff) USING INDEX SEEK h:Handoff(waitsIn, dueAt, id)
    WHERE h.waitsIn = id AND h.dueAt >= $from AND h.dueAt < $until AND h.id > ''
    RETURN h ORDER BY h.waitsIn DESC, h.dueAt DESC, h.id DESC LIMIT $limit
  }
  WITH h ORDER BY h.dueAt DESC, h.id DESC LIMIT $limit
  RETURN collect(h {.*}) AS handoffs
}
RETURN id, handoffs

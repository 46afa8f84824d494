// How many open lead records wait in queues, as far as they are counted.
// Access: read
// Parameters: $keys, $from, $until, $most
// Returns: id, total, seen
// Includes: queue/taken
UNWIND $keys AS id
CALL (id) {
  MATCH (l:Lead) USING INDEX SEEK l:Lead(heldBy, status, createdAt, id)
  WHERE l.heldBy = 'queue:' + id AND l.status = 'OPEN' AND l.createdAt >= $from AND l.createdAt < $until AND l.id > ''
  WITH l LIMIT $most
  RETURN sum(CASE WHEN ...taken THEN 0 ELSE 1 END) AS total, count(l) AS seen
}
RETURN id, total, seen

// Open lead records that wait in queues, latest created first, one page for each queue.
// Access: read
// Parameters: $keys, $tie, $tieId, $from, $until, $limit
// Returns: id, leads
// Includes: person/lead, queue/taken
// The order names the index's first properties too, though they are the same for all: only then does the index serve it.
UNWIND $keys AS id
CALL (id) {
  CALL (id) {
    MATCH (l:Lead) USING INDEX SEEK l:Lead(heldBy, status, createdAt, id)
    WHERE l.heldBy = 'queue:' + id AND l.status = 'OPEN' AND l.createdAt = $tie AND l.id < $tieId AND NOT ...taken
    RETURN l ORDER BY l.heldBy DESC, l.status DESC, l.createdAt DESC, l.id DESC LIMIT $limit
    UNION ALL
    MATCH (l:Lead) USING INDEX SEEK l:Lead(heldBy, status, createdAt, id)
    WHERE l.heldBy = 'queue:' + id AND l.status = 'OPEN' AND l.createdAt >= $from AND l.createdAt < $until AND l.id > '' AND NOT ...taken
    RETURN l ORDER BY l.heldBy DESC, l.status DESC, l.createdAt DESC, l.id DESC LIMIT $limit
  }
  WITH l ORDER BY l.createdAt DESC, l.id DESC LIMIT $limit
  RETURN collect(l {...lead}) AS leads
}
RETURN id, leads

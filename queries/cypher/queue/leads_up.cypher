// Open lead records that wait in queues, earliest created first, one page for each queue.
// Access: read
// Parameters: $keys, $tie, $tieId, $from, $until, $limit
// Returns: id, leads
// Includes: person/lead, queue/taken
// The order names the index's first properties too, though they are the same for all: only then does the index serve it.
UNWIND $keys AS id
CALL (id) {
  CALL (id) {
    MATCH (l:Lead) USING INDEX SEEK l:Lead(heldBy, status, createdAt, id)
    WHERE l.heldBy = 'queue:' + id AND l.status = 'OPEN' AND l.createdAt = $tie AND l.id > $tieId AND NOT ...taken
    RETURN l ORDER BY l.heldBy ASC, l.status ASC, l.createdAt ASC, l.id ASC LIMIT $limit
    UNION ALL
    MATCH (l:Lead) USING INDEX SEEK l:Lead(heldBy, status, createdAt, id)
    WHERE l.heldBy = 'queue:' + id AND l.status = 'OPEN' AND l.createdAt >= $from AND l.createdAt < $until AND l.id > '' AND NOT ...taken
    RETURN l ORDER BY l.heldBy ASC, l.status ASC, l.createdAt ASC, l.id ASC LIMIT $limit
  }
  WITH l ORDER BY l.createdAt ASC, l.id ASC LIMIT $limit
  RETURN collect(l {...lead}) AS leads
}
RETURN id, leads

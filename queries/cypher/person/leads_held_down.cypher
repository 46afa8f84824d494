// Lead records that one holds: routed to an owner, or waiting in a queue; latest created first, one page. A seek a status, then merged.
// Access: read
// Parameters: $heldBy, $statuses, $tie, $tieId, $from, $until, $limit
// Returns: lead
// Includes: person/lead
// The order names the index's first properties too, though they are the same for all: only then does the index serve it.
UNWIND $statuses AS status
CALL (status) {
  MATCH (l:Lead) USING INDEX SEEK l:Lead(heldBy, status, createdAt, id)
  WHERE l.heldBy = $heldBy AND l.status = status AND l.createdAt = $tie AND l.id < $tieId
  RETURN l ORDER BY l.heldBy DESC, l.status DESC, l.createdAt DESC, l.id DESC LIMIT $limit
  UNION ALL
  MATCH (l:Lead) USING INDEX SEEK l:Lead(heldBy, status, createdAt, id)
  WHERE l.heldBy = $heldBy AND l.status = status AND l.createdAt >= $from AND l.createdAt < $until AND l.id > ''
  RETURN l ORDER BY l.heldBy DESC, l.status DESC, l.createdAt DESC, l.id DESC LIMIT $limit
}
WITH l ORDER BY l.createdAt DESC, l.id DESC LIMIT $limit
RETURN l {...lead} AS lead

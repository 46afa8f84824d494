// Lead records that one holds: routed to an owner, or waiting in a queue; earliest created first, one page. A seek a status, then merged.
// Access: read
// Parameters: $heldBy, $statuses, $tie, $tieId, $from, $until, $limit
// Returns: lead
// Includes: person/lead
// The order names the index's first properties too, though they are the same for all: only then does the index serve it.
UNWIND $statuses AS status
CALL (status) {
  MATCH (l:Lead) USING INDEX SEEK l:Lead(heldBy, status, createdAt, id)
  WHERE l.heldBy = $heldBy AND l.status = status AND l.createdAt = $tie AND l.id > $tieId
  RETURN l ORDER BY l.heldBy ASC, l.status ASC, l.createdAt ASC, l.id ASC LIMIT $limit
  UNION ALL
  MATCH (l:Lead) USING INDEX SEEK l:Lead(heldBy, status, createdAt, id)
  WHERE l.heldBy = $heldBy AND l.status = status AND l.createdAt >= $from AND l.createdAt < $until AND l.id > ''
  RETURN l ORDER BY l.heldBy ASC, l.status ASC, l.createdAt ASC, l.id ASC LIMIT $limit
}
WITH l ORDER BY l.createdAt ASC, l.id ASC LIMIT $limit
RETURN l {...lead} AS lead

// What accounts are to us, latest start first: at a time, or all of it.
// Access: read
// Parameters: $ids, $asOf
// Returns: id, relationships
UNWIND $ids AS id
MATCH (a:Account {id: id})
RETURN id, COLLECT {
  MATCH (a)-[:HAS_RELATIONSHIP]->(r:AccountRelationship)
  WHERE r.supersededAt IS NULL
    AND ($asOf IS NULL OR (r.from IS NULL OR r.from <= $asOf) AND (r.to IS NULL OR $asOf < r.to))
  RETURN {kind: r.kind, from: r.from, to: r.to, groupWide: r.groupWide} ORDER BY r.from DESC, r.kind, r.id
} AS relationships

// The buying centers people are members of now, by name.
// Access: read
// Parameters: $ids, $now
// Returns: id, buyingCenters
// Includes: center/center
UNWIND $ids AS id
MATCH (p:Person {id: id})
RETURN id, COLLECT {
  MATCH (p)<-[i:IDENTIFIES]-(:Identity)-[m:MEMBER_OF]->(b:BuyingCenter)
  WHERE i.supersededAt IS NULL AND m.supersededAt IS NULL
    AND (m.from IS NULL OR m.from <= $now) AND (m.to IS NULL OR $now < m.to)
  WITH DISTINCT b ORDER BY b.sortName, b.id
  RETURN b {...center}
} AS buyingCenters

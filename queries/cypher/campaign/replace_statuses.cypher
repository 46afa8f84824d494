// Replaces the statuses that members of campaigns can have; the old ones are superseded.
// Access: write
// Parameters: $rows, $now
// Returns: none
UNWIND $rows AS row
MATCH (c:Campaign {key: row.key})
CALL (c) {
  MATCH (c)-[:HAS_STATUS]->(before:MemberStatus WHERE before.supersededAt IS NULL)
  SET before.supersededAt = $now
}
UNWIND row.statuses AS status
CREATE (c)-[:HAS_STATUS]->(s:MemberStatus {recordedAt: $now})
SET s += status

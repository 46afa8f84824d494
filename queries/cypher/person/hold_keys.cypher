// Says anew by which identity keys are held and until when; what was said before is superseded.
// Access: write
// Parameters: $rows, $now
// Returns: none
UNWIND $rows AS row
MATCH (k:IdentityKey {key: row.key})
OPTIONAL MATCH (k)-[before:KEY_OF WHERE before.supersededAt IS NULL]->(:Identity)
SET before.supersededAt = $now
WITH row, k, before.from AS from
CALL (row, k, from) {
  MATCH (i:Identity {id: row.identityId})
  CREATE (k)-[:KEY_OF {from: from, to: row.to, position: row.position, recordedAt: $now}]->(i)
}

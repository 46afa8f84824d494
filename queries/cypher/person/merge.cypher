// Joins the identities of one person to another by dated edges; nothing else moves.
// Access: write
// Parameters: $otherId, $survivorId, $merge, $now
// Returns: none
MATCH (survivor:Person {id: $survivorId})
CALL (survivor) {
  MATCH (other:Person {id: $otherId})
  CREATE (other)-[m:MERGED_INTO]->(survivor)
  SET m = $merge, other:MergedAway, other.mergedAway = true, survivor.absorbs = true
  WITH other, survivor
  MATCH (other)<-[x:IDENTIFIES WHERE x.supersededAt IS NULL]-(i:Identity)
  SET x.supersededAt = $now
  CREATE (i)-[:IDENTIFIES {recordedAt: $now, mergeId: $merge.id}]->(survivor)
}

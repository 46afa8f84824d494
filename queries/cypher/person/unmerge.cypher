// Parts two people again: whoever came by the one who was merged, and by those merged into that one, goes back; later touches go along, for they hang on identities.
// Access: write
// Parameters: $mergeId, $now
// Returns: none
MATCH (other:Person)-[m:MERGED_INTO {id: $mergeId}]->(:Person)
SET m.supersededAt = $now
REMOVE other.mergedAway
WITH other
MATCH (part:Person)(()-[up:MERGED_INTO WHERE up.supersededAt IS NULL]->())*(other)
MATCH (part)<-[own:IDENTIFIES WHERE own.mergeId IS NULL]-(i:Identity)
WITH DISTINCT other, part, i
MATCH (i)-[x:IDENTIFIES WHERE x.supersededAt IS NULL]->(:Person)
SET x.supersededAt = $now
CREATE (i)-[new:IDENTIFIES {recordedAt: $now}]->(other)
SET new.mergeId = head([(part)-[up:MERGED_INTO WHERE up.supersededAt IS NULL]->(:Person) | up.id])

// Parts two people again: whoever came by the one who was merged, and by those merged into that one, goes back, with later touches.
// Access: write
// Parameters: $mergeId, $now
// Returns: none
MATCH (other:Person)-[m:MERGED_INTO {id: $mergeId}]->(into:Person)
SET m.supersededAt = $now
REMOVE other:MergedAway, other.mergedAway
WITH other, into, EXISTS { (into)<-[left:MERGED_INTO WHERE left.supersededAt IS NULL]-() } AS absorbs
SET into.absorbs = CASE WHEN absorbs THEN true END
WITH other
MATCH (part:Person)(()-[up:MERGED_INTO WHERE up.supersededAt IS NULL]->())*(other)
MATCH (part)<-[own:IDENTIFIES WHERE own.mergeId IS NULL]-(i:Identity)
WITH DISTINCT other, part, i
MATCH (i)-[x:IDENTIFIES WHERE x.supersededAt IS NULL]->(:Person)
SET x.supersededAt = $now
CREATE (i)-[new:IDENTIFIES {recordedAt: $now}]->(other)
SET new.mergeId = head([(part)-[up:MERGED_INTO WHERE up.supersededAt IS NULL]->(:Person) | up.id])

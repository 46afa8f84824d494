// Ids that people have in other systems now.
// Access: read
// Parameters: $ids, $now
// Returns: personId, system, value
UNWIND $ids AS id
MATCH (p:Person {id: id})<-[x:IDENTIFIES WHERE x.supersededAt IS NULL]-(i:Identity)<-[o:KEY_OF WHERE o.supersededAt IS NULL]-(k:IdentityKey {kind: 'EXTERNAL'})
WHERE coalesce(o.to > $now, true)
RETURN p.id AS personId, k.system AS system, k.value AS value ORDER BY system, o.recordedAt, value

// Addresses that people hold or held, present ones first, as they were listed.
// Access: read
// Parameters: $ids, $now
// Returns: personId, address, from, to, current
UNWIND $ids AS id
MATCH (p:Person {id: id})<-[x:IDENTIFIES WHERE x.supersededAt IS NULL]-(i:Identity)<-[o:KEY_OF WHERE o.supersededAt IS NULL]-(k:IdentityKey)
WHERE k.kind IN ['EMAIL', 'MAILBOX']
WITH p, k, o, coalesce(o.to > $now, true) AS current
ORDER BY current DESC, o.position, o.recordedAt, k.address
RETURN p.id AS personId, k.address AS address, o.from AS from, o.to AS to, current

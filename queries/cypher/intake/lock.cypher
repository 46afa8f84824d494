// Locks what a batch may create, in the order every writer keeps: client keys, people, accounts, campaigns.
// Access: write
// Parameters: $batch
// Returns: none
// Batch: clientKeys, identityKeys, mergeKeys, personIds, openDomains, evergreens, now; one map, because the planner keeps a plan for each combination of list sizes among parameters
// Plan: once
CALL () { UNWIND $batch.clientKeys AS clientKey MERGE (:Touch {clientKey: clientKey}) }
CALL () {
  // Two addresses of one loose key share no node yet: their writers take turns on one.
  UNWIND CASE WHEN $batch.mergeKeys = [] THEN [] ELSE ['loose-email'] END AS name
  MERGE (l:Lock {name: name})
  REMOVE l.lock
}
CALL () { UNWIND $batch.identityKeys AS key MERGE (:IdentityKey {key: key}) }
CALL () {
  CALL () {
    UNWIND $batch.identityKeys AS key
    MATCH (k:IdentityKey {key: key})-[ko:KEY_OF WHERE ko.supersededAt IS NULL]->(:Identity)-[i:IDENTIFIES WHERE i.supersededAt IS NULL]->(p:Person)
    USING INDEX SEEK k:IdentityKey(key)
    RETURN p
    UNION
    UNWIND $batch.personIds AS id
    MATCH (told:Person {id: id})<-[own:IDENTIFIES WHERE own.mergeId IS NULL]-(known:Identity) USING INDEX SEEK told:Person(id)
    MATCH (known)-[now:IDENTIFIES WHERE now.supersededAt IS NULL]->(p:Person)
    RETURN p
  }
  WITH DISTINCT p ORDER BY p.id
  // Removing what is not there writes nothing and locks the node: one lead decision a person at a time.
  REMOVE p.lock
}
CALL () { UNWIND $batch.openDomains AS name MERGE (:Domain {name: name}) }
CALL () {
  UNWIND $batch.evergreens AS new
  MERGE (c:Campaign {key: new.key})
  ON CREATE SET c += new, c.sortName = toLower(new.name), c.evergreen = true, c.test = false, c.costE4 = 0,
    c.sortStart = date('0000-01-01'), c.sortCost = 0, c.recordedAt = $batch.now
}

// Locks what a batch may create, in the order every writer keeps: client keys, people, accounts, campaigns.
// Access: write
// Parameters: $clientKeys, $identityKeys, $personIds, $openDomains, $evergreens, $now
// Returns: none
CALL () { UNWIND $clientKeys AS clientKey MERGE (:Touch {clientKey: clientKey}) }
CALL () { UNWIND $identityKeys AS key MERGE (:IdentityKey {key: key}) }
CALL () {
  CALL () {
    UNWIND $identityKeys AS key
    MATCH (:IdentityKey {key: key})-[:KEY_OF]->(:Identity)-[i:IDENTIFIES WHERE i.supersededAt IS NULL]->(p:Person)
    RETURN p
    UNION
    UNWIND $personIds AS id
    MATCH (p:Person {id: id})
    RETURN p
  }
  WITH DISTINCT p ORDER BY p.id
  // Removing what is not there writes nothing and locks the node: one lead decision a person at a time.
  REMOVE p.lock
}
CALL () { UNWIND $openDomains AS name MERGE (:Domain {name: name}) }
CALL () {
  UNWIND $evergreens AS new
  MERGE (c:Campaign {key: new.key})
  ON CREATE SET c += new, c.sortName = toLower(new.name), c.evergreen = true, c.test = false, c.costE4 = 0, c.recordedAt = $now
}

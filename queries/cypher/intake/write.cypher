// Stores what a batch decided.
// Access: write
// Parameters: $batch
// Returns: none
// Includes: lifecycle/stage_move
// Batch: now, accounts, people, keys, personPatches, identityPatches, ended, affiliations, members, memberPatches, changes, touches, cycles, moves, years, unusedKeys, unusedClientKeys, unusedDomains; one map, because the planner keeps a plan for each combination of list sizes among parameters
// Plan: once
CALL () {
  UNWIND $batch.accounts AS new
  MATCH (d:Domain {name: new.domain}) USING INDEX SEEK d:Domain(name)
  CREATE (a:Account)-[:CLAIMS {explicit: false, recordedAt: $batch.now}]->(d)
  SET a += new.properties
}
CALL () {
  UNWIND $batch.people AS new
  CREATE (p:Person)<-[:IDENTIFIES {recordedAt: $batch.now}]-(i:Identity)
  SET p += new.person, i += new.identity
}
CALL () {
  UNWIND $batch.keys AS new
  MATCH (k:IdentityKey {key: new.key}) USING INDEX SEEK k:IdentityKey(key)
  MATCH (i:Identity {id: new.identityId}) USING INDEX SEEK i:Identity(id)
  CREATE (k)-[:KEY_OF {from: new.from, recordedAt: $batch.now}]->(i)
  SET k += new.properties
}
CALL () { UNWIND $batch.personPatches AS patch MATCH (p:Person {id: patch.id}) USING INDEX SEEK p:Person(id) SET p += patch.properties }
CALL () { UNWIND $batch.identityPatches AS patch MATCH (i:Identity {id: patch.id}) USING INDEX SEEK i:Identity(id) SET i += patch.properties }
CALL () {
  UNWIND $batch.ended AS old
  MATCH (i:Identity {id: old.identityId})-[f:AFFILIATED_WITH WHERE f.id = old.id]->() USING INDEX SEEK i:Identity(id)
  SET f.supersededAt = $batch.now
}
CALL () {
  UNWIND $batch.affiliations AS new
  MATCH (i:Identity {id: new.identityId}) USING INDEX SEEK i:Identity(id)
  MATCH (a:Account {id: new.accountId}) USING INDEX SEEK a:Account(id)
  CREATE (i)-[f:AFFILIATED_WITH]->(a)
  SET f += new.properties, f.recordedAt = $batch.now
}
CALL () {
  UNWIND $batch.members AS new
  MATCH (i:Identity {id: new.identityId}) USING INDEX SEEK i:Identity(id)
  MATCH (c:Campaign {id: new.campaignId}) USING INDEX SEEK c:Campaign(id)
  CREATE (i)-[:JOINED]->(m:CampaignMember)-[:IN_CAMPAIGN]->(c), (m)-[:CHANGED_TO]->(s:StatusChange)
  SET m += new.properties, s += new.change
}
CALL () { UNWIND $batch.memberPatches AS patch MATCH (m:CampaignMember {id: patch.id}) USING INDEX SEEK m:CampaignMember(id) SET m += patch.properties }
CALL () {
  UNWIND $batch.changes AS new
  MATCH (m:CampaignMember {id: new.memberId}) USING INDEX SEEK m:CampaignMember(id)
  CREATE (m)-[:CHANGED_TO]->(s:StatusChange)
  SET s += new.properties
}
CALL () {
  UNWIND $batch.touches AS new
  CALL (new) {
    WITH new WHERE new.clientKey IS NOT NULL MATCH (t:Touch {clientKey: new.clientKey}) USING INDEX SEEK t:Touch(clientKey) RETURN t
    UNION
    WITH new WHERE new.clientKey IS NULL CREATE (t:Touch) RETURN t
  }
  MATCH (i:Identity {id: new.identityId}) USING INDEX SEEK i:Identity(id)
  MATCH (c:Campaign {id: new.campaignId}) USING INDEX SEEK c:Campaign(id)
  OPTIONAL MATCH (a:Account {id: new.accountId}) USING INDEX SEEK a:Account(id)
  OPTIONAL MATCH (k:IdentityKey {key: new.via}) USING INDEX SEEK k:IdentityKey(key)
  OPTIONAL MATCH (b:BuyingCenter {id: new.centerId}) USING INDEX SEEK b:BuyingCenter(id)
  CREATE (i)-[:MADE]->(t)-[:IN_CAMPAIGN]->(c)
  SET t = new.properties
  FOREACH (account IN CASE WHEN a IS NULL THEN [] ELSE [a] END | CREATE (t)-[:PINNED_TO {evidence: new.evidence}]->(account))
  FOREACH (key IN CASE WHEN k IS NULL THEN [] ELSE [k] END | CREATE (t)-[:VIA]->(key))
  FOREACH (center IN CASE WHEN b IS NULL THEN [] ELSE [b] END | CREATE (t)-[:AT_CENTER]->(center))
  FOREACH (decision IN CASE WHEN new.decision IS NULL THEN [] ELSE [new.decision] END |
    CREATE (t)-[:CLASSIFIED_AS]->(d:Classification) SET d += decision)
  FOREACH (lead IN CASE WHEN new.lead IS NULL THEN [] ELSE [new.lead] END |
    CREATE (i)-[:HAS_LEAD]->(l:Lead)-[:CREATED_BY]->(t) SET l += lead)
}
CALL () {
  UNWIND $batch.cycles AS new
  MATCH (i:Identity {id: new.identityId}) USING INDEX SEEK i:Identity(id)
  CREATE (i)-[:HAS_CYCLE]->(y:Cycle)
  SET y += new.properties
}
CALL () {
  UNWIND range(0, size($batch.moves) - 1) AS n
  WITH n, $batch.moves[n] AS new
  MATCH (y:Cycle {id: new.cycleId}) USING INDEX SEEK y:Cycle(id)
  ...stage_move
}
CALL () {
  UNWIND $batch.years AS new
  MATCH (i:Identity {id: new.identityId}) USING INDEX SEEK i:Identity(id)
  MERGE (y:TouchYear {key: new.key})
  ON CREATE SET y = new
  ON MATCH SET y.points = y.points + new.points, y.products = y.products + new.products
  MERGE (i)-[:HAS_YEAR]->(y)
}
CALL () { UNWIND $batch.unusedKeys AS key MATCH (k:IdentityKey {key: key}) USING INDEX SEEK k:IdentityKey(key) WHERE NOT EXISTS { (k)-[:KEY_OF]->() } DELETE k }
CALL () { UNWIND $batch.unusedClientKeys AS clientKey MATCH (t:Touch {clientKey: clientKey}) USING INDEX SEEK t:Touch(clientKey) WHERE t.id IS NULL DELETE t }
CALL () { UNWIND $batch.unusedDomains AS name MATCH (d:Domain {name: name}) USING INDEX SEEK d:Domain(name) WHERE NOT EXISTS { (d)<-[:CLAIMS]-() } DELETE d }

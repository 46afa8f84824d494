// Converts leads into one contact, made if it is new; blanks of it are filled, nothing of it is dropped.
// Access: write
// Parameters: $personId, $identityId, $contactId, $leadIds, $title, $phone, $now
// Returns: none
MATCH (p:Person {id: $personId})
CALL (p) {
  MATCH (i:Identity {id: $identityId})
  MERGE (c:Contact {id: $contactId})
  ON CREATE SET c.createdAt = $now, c.recordedAt = $now, c.made = true
  FOREACH (new IN CASE WHEN c.made THEN [c] ELSE [] END | CREATE (i)-[:HAS_CONTACT]->(new) REMOVE new.made)
  SET c.title = coalesce(c.title, $title), c.phone = coalesce(c.phone, $phone)
  RETURN c
}
SET p.leadStatus = 'CONVERTED', p.leadStatusAt = $now
WITH c
UNWIND $leadIds AS id
CALL (c, id) {
  MATCH (l:Lead {id: id})
  SET l.status = 'CONVERTED'
  CREATE (l)-[:CONVERTED_TO {at: $now}]->(c)
}

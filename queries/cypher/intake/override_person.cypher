// A manual decision about a person, named by id or by a key.
// Access: write
// Parameters: $personId, $personKey, $override
// Returns: person
CALL () {
  MATCH (p:Person {id: $personId})<-[io:IDENTIFIES WHERE io.supersededAt IS NULL]-(i:Identity)
  RETURN p, i
  UNION
  MATCH (:IdentityKey {key: $personKey})-[ko:KEY_OF WHERE ko.supersededAt IS NULL]->(i:Identity)-[io:IDENTIFIES WHERE io.supersededAt IS NULL]->(p:Person)
  RETURN p, i
}
WITH p, i ORDER BY i.id LIMIT 1
CREATE (i)-[:HAS_OVERRIDE]->(o:RelationshipOverride)
SET o = $override
RETURN p {.id, .name, .firstName, .lastName, .title, .phone, .birthDate, .recordedAt} AS person

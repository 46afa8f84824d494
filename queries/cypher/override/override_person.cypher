// A manual decision about a person, named by id or by a key.
// Access: write
// Parameters: $personId, $personKey, $override
// Returns: person
// Includes: person/person
CALL () {
  MATCH (:Person {id: $personId})<-[own:IDENTIFIES WHERE own.mergeId IS NULL]-(i:Identity)
  MATCH (i)-[now:IDENTIFIES WHERE now.supersededAt IS NULL]->(p:Person)
  RETURN p, i
  UNION
  MATCH (:IdentityKey {key: $personKey})-[ko:KEY_OF WHERE ko.supersededAt IS NULL]->(i:Identity)-[io:IDENTIFIES WHERE io.supersededAt IS NULL]->(p:Person)
  RETURN p, i
}
WITH p, i ORDER BY i.id LIMIT 1
CREATE (i)-[:HAS_OVERRIDE]->(o:RelationshipOverride)
SET o = $override
RETURN p {...person} AS person

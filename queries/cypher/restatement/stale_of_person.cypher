// The next touches of a person, whoever that is now.
// Access: read
// Parameters: $subject, $owner, $at, $last, $limit
// Returns: owner, at, key
MATCH (:Person {id: $subject})<-[came:IDENTIFIES WHERE came.mergeId IS NULL]-(known:Identity)
MATCH (known)-[is:IDENTIFIES WHERE is.supersededAt IS NULL]->(root:Person)
WITH DISTINCT root
MATCH (root)<-[io:IDENTIFIES WHERE io.supersededAt IS NULL]-(own:Identity) WHERE own.id >= $owner
CALL (own) {
  MATCH (t:Touch) USING INDEX SEEK t:Touch(identityId, occurredAt, id)
  WHERE t.identityId = own.id AND t.id > '' AND t.occurredAt >= CASE WHEN own.id = $owner THEN $at ELSE datetime({year: 1}) END
    AND (own.id > $owner OR t.occurredAt > $at OR t.id > $last)
  RETURN t ORDER BY t.identityId, t.occurredAt, t.id LIMIT $limit
}
RETURN own.id AS owner, t.occurredAt AS at, t.id AS key ORDER BY owner, at, key LIMIT $limit

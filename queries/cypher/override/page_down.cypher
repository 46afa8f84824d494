// Manual decisions that a filter lets pass, latest stored first, one page, each with whom it was made about.
// Access: read
// Parameters: $tie, $tieId, $from, $until, $limit, $personId, $accountKey, $relationships, $by, $holdsAt
// Returns: override, person, account
// Includes: person/person, account/account, override/override_filter
CALL () {
  MATCH (o:RelationshipOverride) USING INDEX SEEK o:RelationshipOverride(recordedAt, id)
  WHERE o.recordedAt = $tie AND o.id < $tieId
    AND ...override_filter
  RETURN o ORDER BY o.recordedAt DESC, o.id DESC LIMIT $limit
  UNION ALL
  MATCH (o:RelationshipOverride) USING INDEX SEEK o:RelationshipOverride(recordedAt, id)
  WHERE o.recordedAt >= $from AND o.recordedAt < $until AND o.id > ''
    AND ...override_filter
  RETURN o ORDER BY o.recordedAt DESC, o.id DESC LIMIT $limit
}
WITH o ORDER BY o.recordedAt DESC, o.id DESC LIMIT $limit
RETURN o {.*} AS override,
  head([(o)<-[:HAS_OVERRIDE]-(:Identity)-[of:IDENTIFIES WHERE of.supersededAt IS NULL]->(p:Person) | p {...person}]) AS person,
  head([(o)<-[:HAS_OVERRIDE]-(a:Account) | a {...account}]) AS account

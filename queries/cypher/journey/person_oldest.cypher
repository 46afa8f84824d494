// One page of each person's journey, earliest touch first: a seek for each identity, then the identities' pages merged.
// Access: read
// Parameters: $roots, $tie, $tieId, $from, $until, $kinds, $direction, $product, $categories, $provenances, $campaignKey, $limit, $parts
// Returns: id, root, touches, campaigns, people, accounts, buyingCenters, members
// Includes: journey/campaign_tree, journey/touch_filter, touch/neighbours
// The order names the index's first property too, though it is the same for all: only then does the index serve it.
...campaign_tree
UNWIND $roots AS by
CALL (by) {
  MATCH (named:Person {id: by.id})<-[own:IDENTIFIES WHERE own.mergeId IS NULL]-(known:Identity) USING INDEX SEEK named:Person(id)
  MATCH (known)-[now:IDENTIFIES WHERE now.supersededAt IS NULL]->(p:Person)
  RETURN DISTINCT p
  UNION ALL
  MATCH (k:IdentityKey {key: by.key})-[held:KEY_OF WHERE held.supersededAt IS NULL]->(:Identity)
    -[of:IDENTIFIES WHERE of.supersededAt IS NULL]->(p:Person)
  USING INDEX SEEK k:IdentityKey(key)
  RETURN p
}
CALL (p, campaigns) {
  MATCH (p)<-[of:IDENTIFIES WHERE of.supersededAt IS NULL]-(i:Identity)
  CALL (i, campaigns) {
    MATCH (t:Touch) USING INDEX SEEK t:Touch(identityId, occurredAt, id)
    WHERE t.identityId = i.id AND t.occurredAt = $tie AND t.id > $tieId
      AND ...touch_filter
    RETURN t ORDER BY t.identityId ASC, t.occurredAt ASC, t.id ASC LIMIT $limit
    UNION ALL
    MATCH (t:Touch) USING INDEX SEEK t:Touch(identityId, occurredAt, id)
    WHERE t.identityId = i.id AND t.occurredAt >= $from AND t.occurredAt < $until AND t.id > ''
      AND ...touch_filter
    RETURN t ORDER BY t.identityId ASC, t.occurredAt ASC, t.id ASC LIMIT $limit
  }
  WITH t ORDER BY t.occurredAt ASC, t.id ASC LIMIT $limit
  RETURN collect(t) AS touches
}
WITH p.id AS id, p {.*} AS root, touches
...neighbours

// One page of each opportunity's journey, earliest touch first: of the people taking part, at its account where it has one.
// Access: read
// Parameters: $roots, $tie, $tieId, $from, $until, $kinds, $direction, $product, $categories, $provenances, $campaignKey, $limit, $parts
// Returns: id, root, touches, campaigns, people, accounts, buyingCenters, members
// Includes: journey/campaign_tree, journey/touch_filter, touch/neighbours
// The account's id is read here, once: left to a planner that expects no touches, it would be read again for each of them.
// The order names the index's first property too, though it is the same for all: only then does the index serve it.
...campaign_tree
UNWIND $roots AS by
CALL (by) {
  MATCH (o:Opportunity {id: by.id}) RETURN o
  UNION ALL
  MATCH (o:Opportunity {key: by.key}) RETURN o
}
WITH o, o.accountId AS accountId, campaigns
CALL (o, accountId, campaigns) {
  MATCH (o)-[role:HAS_CONTACT_ROLE]->(:Identity)-[now:IDENTIFIES]->(p:Person)
  WHERE role.supersededAt IS NULL AND now.supersededAt IS NULL
  WITH DISTINCT accountId, campaigns, p
  MATCH (p)<-[of:IDENTIFIES WHERE of.supersededAt IS NULL]-(i:Identity)
  CALL (i, accountId, campaigns) {
    MATCH (t:Touch) USING INDEX SEEK t:Touch(identityId, occurredAt, id)
    WHERE t.identityId = i.id AND t.occurredAt = $tie AND t.id > $tieId
      AND (accountId IS NULL OR t.accountId = accountId)
      AND ...touch_filter
    RETURN t ORDER BY t.identityId ASC, t.occurredAt ASC, t.id ASC LIMIT $limit
    UNION ALL
    MATCH (t:Touch) USING INDEX SEEK t:Touch(identityId, occurredAt, id)
    WHERE t.identityId = i.id AND t.occurredAt >= $from AND t.occurredAt < $until AND t.id > ''
      AND (accountId IS NULL OR t.accountId = accountId)
      AND ...touch_filter
    RETURN t ORDER BY t.identityId ASC, t.occurredAt ASC, t.id ASC LIMIT $limit
  }
  WITH t ORDER BY t.occurredAt ASC, t.id ASC LIMIT $limit
  RETURN collect(t) AS touches
}
WITH o.id AS id, o {.*} AS root, touches
...neighbours

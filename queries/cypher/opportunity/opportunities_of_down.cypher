// Opportunities of a contact, of an account or of a buying center, in one of their orders, descending from a place, one page.
// Access: read
// Parameters: $from, $to, $id, $limit, $accountKey, $campaignKey, $buyingCenterKey, $stages, $types, $owner, $product, $openedFrom, $openedTo, $closedFrom, $closedTo, $amountFrom, $amountTo, $contactId, $contactKey
// Returns: opportunity, sort, id
// Includes: opportunity/opportunity, opportunity/opportunity_filter
// Sorts: key, recordedAt, sortAmount, sortOpened, sortClosed
// Sorted here: these few are found by what they hang on, and not among all deals in the order of an index.
CALL () {
  WITH $contactId AS id WHERE id IS NOT NULL
  MATCH (:Person {id: id})<-[:IDENTIFIES]-(known:Identity)
  MATCH (known)-[x:IDENTIFIES WHERE x.supersededAt IS NULL]->(p:Person)
  MATCH (p)<-[y:IDENTIFIES WHERE y.supersededAt IS NULL]-(:Identity)<-[r:HAS_CONTACT_ROLE WHERE r.supersededAt IS NULL]-(o:Opportunity)
  RETURN o
  UNION
  WITH $contactKey AS key WHERE key IS NOT NULL
  MATCH (:IdentityKey {key: key})-[k:KEY_OF WHERE k.supersededAt IS NULL]->(:Identity)-[x:IDENTIFIES WHERE x.supersededAt IS NULL]->(p:Person)
  MATCH (p)<-[y:IDENTIFIES WHERE y.supersededAt IS NULL]-(:Identity)<-[r:HAS_CONTACT_ROLE WHERE r.supersededAt IS NULL]-(o:Opportunity)
  RETURN o
  UNION
  WITH $accountKey AS key WHERE $contactId IS NULL AND $contactKey IS NULL
  MATCH (:Account {key: key})<-[:FOR_ACCOUNT]-(o:Opportunity)
  RETURN o
  UNION
  WITH $buyingCenterKey AS key WHERE $contactId IS NULL AND $contactKey IS NULL AND $accountKey IS NULL
  MATCH (:BuyingCenter {key: key})<-[:FOR_CENTER]-(o:Opportunity)
  RETURN o
}
WITH o
WHERE o.<sort> >= $from AND o.<sort> <= $to AND o.id IS NOT NULL AND coalesce(o.<sort> < $to OR o.id < $id, false)
  AND ...opportunity_filter
RETURN o {...opportunity} AS opportunity, o.<sort> AS sort, o.id AS id
ORDER BY o.<sort> DESC, o.id DESC
LIMIT $limit

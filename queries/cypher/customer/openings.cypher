// What accounts have bought and are about to, their buying centers, and what others of their trees have bought.
// Access: read
// Parameters: $ids, $now
// Returns: id, deals, centers, owned
// Includes: center/center, opportunity/type
UNWIND $ids AS id
MATCH (a:Account {id: id})
CALL (a) {
  MATCH (a)<-[:FOR_ACCOUNT]-(o:Opportunity)
  WITH o, ...type AS type
  WITH o.product AS product, type, count(o.wonAt) AS won, count(CASE WHEN o.stage IN ['WON', 'LOST'] THEN null ELSE 1 END) AS open, max(o.wonAt) AS wonAt
  RETURN collect({product: product, type: type, won: won, open: open, wonAt: wonAt}) AS deals
}
CALL (a) {
  MATCH (a)<-[:CENTER_OF]-(b:BuyingCenter)
  WITH b ORDER BY b.key
  RETURN collect(b {...center, dealt: EXISTS { (b)<-[:FOR_CENTER]-() }}) AS centers
}
CALL (a) {
  MATCH (a)(()-[r:CHILD_OF WHERE r.supersededAt IS NULL AND coalesce(r.from <= $now, true) AND coalesce(r.to > $now, true)]-())+(m:Account)
  WITH DISTINCT m
  MATCH (o:Opportunity) USING INDEX SEEK o:Opportunity(accountId, wonAt)
  WHERE o.accountId = m.id AND o.wonAt <= $now AND o.product IS NOT NULL
  RETURN collect(DISTINCT o.product) AS owned
}
RETURN id, deals, centers, owned

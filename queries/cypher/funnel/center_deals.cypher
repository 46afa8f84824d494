// The opportunities of buying centers.
// Access: read
// Parameters: $ids
// Returns: unit, deals
// Includes: opportunity/type
UNWIND $ids AS id
MATCH (b:BuyingCenter {id: id})
RETURN id AS unit,
  COLLECT { MATCH (b)<-[:FOR_CENTER]-(o:Opportunity) RETURN o {.id, .stage, .amountE4, .currency, .openedAt, .wonAt, .recordedAt, type: ...type} } AS deals

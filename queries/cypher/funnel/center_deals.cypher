// The opportunities of buying centers.
// Access: read
// Parameters: $ids
// Returns: unit, deals
UNWIND $ids AS id
MATCH (b:BuyingCenter {id: id})
RETURN id AS unit,
  [(b)<-[:FOR_CENTER]-(o:Opportunity) | o {.id, .stage, .amountE4, .currency, .openedAt, .wonAt, .recordedAt}] AS deals

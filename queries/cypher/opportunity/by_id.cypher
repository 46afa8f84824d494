// Opportunities by id.
// Access: read
// Parameters: $ids
// Returns: id, opportunity
UNWIND $ids AS id
MATCH (o:Opportunity {id: id})
RETURN id, o {.id, .key, .name, .stage, .amountE4, .currency, .product, .owner, .leadSource, .openedAt, .closedAt,
    .accountId, .buyingCenterId, .recordedAt} AS opportunity

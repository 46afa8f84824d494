// The opportunity with a key of its own.
// Access: read
// Parameters: $key
// Returns: opportunity
MATCH (o:Opportunity {key: $key})
RETURN o {.id, .key, .name, .stage, .amountE4, .currency, .product, .owner, .leadSource, .openedAt, .closedAt,
    .accountId, .buyingCenterId, .recordedAt} AS opportunity

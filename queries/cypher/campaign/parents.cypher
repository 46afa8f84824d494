// Campaigns that others are part of.
// Access: read
// Parameters: $ids
// Returns: childId, campaign
UNWIND $ids AS id
MATCH (child:Campaign {id: id})-[:PART_OF]->(c:Campaign)
RETURN child.id AS childId, c{.id, .key, .name, .kind, .startsOn, .endsOn, .costE4, .currency, .product, .evergreen, .test} AS campaign

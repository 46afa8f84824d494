// The touch that created each lead; nothing for a synced one.
// Access: read
// Parameters: $ids
// Returns: leadId, touch
UNWIND $ids AS leadId
MATCH (:Lead {id: leadId})-[:CREATED_BY]->(t:Touch)
RETURN leadId, t {.id, .kind, .direction, .occurredAt, .recordedAt, .provenance, .product} AS touch

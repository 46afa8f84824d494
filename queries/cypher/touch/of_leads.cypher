// The touch that created each lead; nothing for a synced one.
// Access: read
// Parameters: $ids
// Returns: leadId, touch
// Includes: touch/touch
UNWIND $ids AS leadId
MATCH (:Lead {id: leadId})-[:CREATED_BY]->(t:Touch)
RETURN leadId, t {...touch} AS touch

// How leads were routed when they were made; nothing for a record that was synced.
// Access: read
// Parameters: $ids
// Returns: leadId, routing
UNWIND $ids AS id
MATCH (l:Lead {id: id})-[:CREATED_BY]->(:Touch)-[:CLASSIFIED_AS]->(d:Classification WHERE d.routingRule IS NOT NULL)
RETURN l.id AS leadId, d {.owner, .queue, .routingRule, .routingVersion, .routingTrace} AS routing

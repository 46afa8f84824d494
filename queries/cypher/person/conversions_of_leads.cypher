// Contacts that leads were converted into.
// Access: read
// Parameters: $ids
// Returns: leadId, contact
UNWIND $ids AS id
MATCH (l:Lead {id: id})-[:CONVERTED_TO]->(c:Contact)
RETURN l.id AS leadId, c{.id, .createdAt} AS contact

// Leads that were converted into contacts, oldest first.
// Access: read
// Parameters: $ids
// Returns: contactId, lead
// Includes: person/lead
UNWIND $ids AS id
MATCH (c:Contact {id: id})<-[:CONVERTED_TO]-(l:Lead)
WITH c, l ORDER BY l.createdAt, l.id
RETURN c.id AS contactId, l {...lead} AS lead

// leads: by the time they were created, a seek for each status; those of an owner, and those that wait in a queue.
CREATE INDEX lead_status IF NOT EXISTS FOR (n:Lead) ON (n.status, n.createdAt, n.id);
CREATE INDEX lead_held IF NOT EXISTS FOR (n:Lead) ON (n.heldBy, n.status, n.createdAt, n.id);
// Leads stored before say to whom they were routed.
MATCH (l:Lead)-[:CREATED_BY]->(:Touch)-[:CLASSIFIED_AS]->(d:Classification) WHERE l.heldBy IS NULL AND d.routingRule IS NOT NULL
CALL (l, d) { SET l.heldBy = coalesce('owner:' + d.owner, 'queue:' + d.queue) } IN TRANSACTIONS OF 5000 ROWS;

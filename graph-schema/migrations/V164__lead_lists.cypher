// leads: by the time they were created, a seek for each status; those of an owner; those that wait in a queue.
CREATE INDEX lead_status IF NOT EXISTS FOR (n:Lead) ON (n.status, n.createdAt, n.id);
CREATE INDEX lead_owner IF NOT EXISTS FOR (n:Lead) ON (n.owner, n.status, n.createdAt, n.id);
CREATE INDEX lead_waits IF NOT EXISTS FOR (n:Lead) ON (n.waitsIn, n.status, n.createdAt, n.id);
// Leads stored before they repeated to whom they were routed.
MATCH (l:Lead)-[:CREATED_BY]->(:Touch)-[:CLASSIFIED_AS]->(d:Classification) WHERE l.owner IS NULL AND l.waitsIn IS NULL AND d.routingRule IS NOT NULL
CALL (l, d) { SET l.owner = d.owner, l.waitsIn = CASE WHEN d.owner IS NULL THEN d.queue END } IN TRANSACTIONS OF 5000 ROWS;

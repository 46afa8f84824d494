// routingQueues: open handoffs that wait in a queue, by when somebody has to act.
CREATE INDEX handoff_waits IF NOT EXISTS FOR (n:Handoff) ON (n.waitsIn, n.dueAt, n.id);
// relationshipOverrides: keyset pages, latest stored first.
CREATE INDEX relationship_override_recorded IF NOT EXISTS FOR (n:RelationshipOverride) ON (n.recordedAt, n.id);
// buyingCenters: keyset pages by name.
CREATE INDEX buying_center_name IF NOT EXISTS FOR (n:BuyingCenter) ON (n.sortName, n.id);
// What was stored before it carried what it is sought by.
MATCH (h:Handoff) WHERE h.closedAt IS NULL AND h.owner IS NULL AND h.waitsIn IS NULL
CALL (h) { SET h.waitsIn = h.queue } IN TRANSACTIONS OF 5000 ROWS;
MATCH (b:BuyingCenter) WHERE b.sortName IS NULL
CALL (b) { SET b.sortName = toLower(b.name) } IN TRANSACTIONS OF 5000 ROWS;

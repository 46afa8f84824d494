// lifecycle/write: a handoff by its id.
CREATE CONSTRAINT handoff_id IF NOT EXISTS FOR (n:Handoff) REQUIRE n.id IS UNIQUE;
// lifecycle/due_handoffs: those that may have gone wrong.
CREATE INDEX handoff_check IF NOT EXISTS FOR (n:Handoff) ON (n.checkAt);
// handoffs: open ones, and all.
CREATE INDEX handoff_open_due IF NOT EXISTS FOR (n:Handoff) ON (n.openDueAt, n.id);
CREATE INDEX handoff_due IF NOT EXISTS FOR (n:Handoff) ON (n.dueAt, n.id);

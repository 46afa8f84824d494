// Each change has an id of its own.
CREATE CONSTRAINT decision_change_id IF NOT EXISTS FOR (n:DecisionChange) REQUIRE n.id IS UNIQUE;
// decisionChanges: keyset pages by the time of the change.
CREATE INDEX decision_change_recorded IF NOT EXISTS FOR (n:DecisionChange) ON (n.recordedAt, n.id);

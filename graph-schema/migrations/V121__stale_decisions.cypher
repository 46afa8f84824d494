// One mark for each subject: MERGE.
CREATE CONSTRAINT stale_decisions_key IF NOT EXISTS FOR (n:StaleDecisions) REQUIRE n.key IS UNIQUE;
// The oldest mark comes first.
CREATE INDEX stale_decisions_recorded IF NOT EXISTS FOR (n:StaleDecisions) ON (n.recordedAt);

// How many marks could not be followed?
CREATE INDEX stale_decisions_failed IF NOT EXISTS FOR (n:StaleDecisions) ON (n.failedAt);

// lifecycle/quiet_cycles: those that stay in a stage, the quietest first.
CREATE INDEX cycle_quiet IF NOT EXISTS FOR (n:Cycle) ON (n.stage, n.quietSince);

// funnel/cycles and center_cycles: the cycles of a period.
CREATE INDEX cycle_started IF NOT EXISTS FOR (n:Cycle) ON (n.startedAt);
// funnel/handoffs: those of a period.
CREATE INDEX handoff_passed IF NOT EXISTS FOR (n:Handoff) ON (n.passedAt);
// funnel/recycled: moves to a stage in a period.
CREATE INDEX stage_move_to IF NOT EXISTS FOR (n:StageMove) ON (n.to, n.at);

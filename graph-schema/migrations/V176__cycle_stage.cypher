// peopleInStage: those of a stage by when they entered it; costs a begun or moved cycle one entry.
CREATE INDEX cycle_stage IF NOT EXISTS FOR (n:Cycle) ON (n.stage, n.stageAt, n.id);

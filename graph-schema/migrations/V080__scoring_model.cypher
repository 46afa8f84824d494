// engagement/lock_scoring_model: the newest version; two writers of the same version can't both win.
CREATE CONSTRAINT scoring_model_version IF NOT EXISTS FOR (n:ScoringModel) REQUIRE (n.name, n.version) IS UNIQUE;
// engagement/accounts, centers and people: the version that held at a time.
CREATE INDEX scoring_model_recorded IF NOT EXISTS FOR (n:ScoringModel) ON (n.name, n.recordedAt, n.version);

// Cycles of earlier versions are quiet since their last move.
MATCH (y:Cycle) WHERE y.quietSince IS NULL
CALL (y) { SET y.quietSince = y.stageAt } IN TRANSACTIONS OF 5000 ROWS;

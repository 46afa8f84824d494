// Notes until when people were active, so that their cycles are looked at again only after that; those that others have followed are not looked at any more.
// Access: write
// Parameters: $rows
// Returns: none
UNWIND $rows AS row
MATCH (y:Cycle {id: row.cycleId})
SET y.quietSince = row.at

// Stores roll-ups as they were counted again, and takes away those that count nothing.
// Access: write
// Parameters: $rollups
// Returns: none
UNWIND $rollups AS right
MATCH (i:Identity {id: right.identityId})
MERGE (y:TouchYear {key: right.key})
SET y = right.properties
MERGE (i)-[:HAS_YEAR]->(y)
WITH y, right WHERE right.empty
DETACH DELETE y

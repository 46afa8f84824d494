// A manual decision about an account.
// Access: write
// Parameters: $accountKey, $override
// Returns: account
// Includes: account/account
MATCH (a:Account {key: $accountKey})
CREATE (a)-[:HAS_OVERRIDE]->(o:RelationshipOverride)
SET o = $override
RETURN a {...account} AS account

// A manual decision about an account.
// Access: write
// Parameters: $accountKey, $override
// Returns: account
MATCH (a:Account {key: $accountKey})
CREATE (a)-[:HAS_OVERRIDE]->(o:RelationshipOverride)
SET o = $override
RETURN a {.id, .key, .name, .country, .owner, .provenance, .recordedAt} AS account

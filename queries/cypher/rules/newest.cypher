// The newest version under each name of a kind, by name.
// Access: read
// Parameters: $kind
// Returns: rules
MATCH (r:Rules)
WHERE r.kind = $kind AND r.name > '' AND r.version > 0
WITH r ORDER BY r.name, r.version DESC
WITH r.name AS name, head(collect(r)) AS newest ORDER BY name
RETURN newest {.name, .version, .recordedAt, .definition} AS rules

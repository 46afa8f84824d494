// A version of what a tenant defines of a kind; the newest where none is named.
// Access: read
// Parameters: $kind, $name, $version
// Returns: rules
MATCH (r:Rules)
WHERE r.kind = $kind AND r.name = $name AND r.version >= coalesce($version, 1) AND r.version <= coalesce($version, 2147483647)
RETURN r {.name, .version, .recordedAt, .definition} AS rules
ORDER BY r.kind DESC, r.name DESC, r.version DESC LIMIT 1

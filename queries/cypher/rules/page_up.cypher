// Versions of what a tenant defines of a kind, earlier ones first, one page.
// Access: read
// Parameters: $kind, $name, $above, $below, $limit
// Returns: version, recordedAt
MATCH (r:Rules)
WHERE r.kind = $kind AND r.name = $name AND r.version > $above AND r.version < $below
RETURN r.version AS version, r.recordedAt AS recordedAt
ORDER BY r.kind, r.name, r.version
LIMIT $limit

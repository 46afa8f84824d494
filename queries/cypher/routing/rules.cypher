// A version of the routing rules; the newest where none is named.
// Access: read
// Parameters: $version
// Returns: rules
MATCH (r:RoutingRules) WHERE r.version >= coalesce($version, 1) AND r.version <= coalesce($version, 2147483647)
RETURN r {.*} AS rules ORDER BY r.version DESC LIMIT 1

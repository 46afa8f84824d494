// A version of the lifecycle policy; the newest where none is named.
// Access: read
// Parameters: $version
// Returns: policy
MATCH (r:LifecyclePolicy) WHERE r.version >= coalesce($version, 1) AND r.version <= coalesce($version, 2147483647)
RETURN r {.*} AS policy ORDER BY r.version DESC LIMIT 1

// The fields a tenant has defined, by name.
// Access: read
// Parameters: none
// Returns: name, type, description
// Scans: the definitions are few and all of them are wanted
MATCH (f:CustomField)
RETURN f.name AS name, f.type AS type, f.description AS description ORDER BY name

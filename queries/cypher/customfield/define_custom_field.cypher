// Defines a field, or changes the description of one that has the same type.
// Access: write
// Parameters: $name, $type, $describe, $description, $now
// Returns: name, type, description
MERGE (f:CustomField {name: $name})
ON CREATE SET f.type = $type, f.recordedAt = $now
FOREACH (same IN CASE WHEN f.type = $type AND $describe THEN [f] ELSE [] END |
  SET same.description = $description)
RETURN f.name AS name, f.type AS type, f.description AS description

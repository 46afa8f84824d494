// The last inbound touches up to now, the latest first.
// Access: read
// Parameters: $now, $limit
// Returns: touchId
MATCH (t:Touch) USING INDEX SEEK t:Touch(direction, occurredAt, id)
WHERE t.direction = 'INBOUND' AND t.occurredAt <= $now AND t.id > ''
RETURN t.id AS touchId ORDER BY t.direction DESC, t.occurredAt DESC LIMIT $limit

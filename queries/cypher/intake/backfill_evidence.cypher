// What shows back-filled touches.
// Access: read
// Parameters: $ids
// Returns: id, evidence
UNWIND $ids AS id
MATCH (t:Touch {id: id}) WHERE t.backfillEvidence IS NOT NULL
RETURN t.id AS id, t.backfillEvidence AS evidence

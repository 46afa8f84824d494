// Creates people, each with the one identity that everything of theirs hangs on.
// Access: write
// Parameters: $rows, $now
// Returns: none
UNWIND $rows AS row
CREATE (:Person {id: row.id, recordedAt: $now})<-[:IDENTIFIES {recordedAt: $now}]-(:Identity {id: row.identityId, recordedAt: $now})

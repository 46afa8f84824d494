// One merge.
// Access: read
// Parameters: $id
// Returns: merge
MATCH (other:Person)-[m:MERGED_INTO {id: $id}]->(survivor:Person)
RETURN m {.*, survivorId: survivor.id, otherId: other.id, otherName: other.name} AS merge

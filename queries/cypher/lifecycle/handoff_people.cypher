// Who was handed over, by handoff.
// Access: read
// Parameters: $ids
// Returns: handoffId, person
UNWIND $ids AS id
MATCH (h:Handoff {id: id})<-[:HANDED_OVER]-(:Cycle)<-[:HAS_CYCLE]-(:Identity)-[x:IDENTIFIES WHERE x.supersededAt IS NULL]->(p:Person)
RETURN h.id AS handoffId, p {.id, .name, .firstName, .lastName, .title, .phone, .birthDate, .recordedAt} AS person

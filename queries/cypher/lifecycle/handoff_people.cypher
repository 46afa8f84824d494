// Who was handed over, by handoff.
// Access: read
// Parameters: $ids
// Returns: handoffId, person
// Includes: person/person
UNWIND $ids AS id
MATCH (h:Handoff {id: id})<-[:HANDED_OVER]-(:Cycle)<-[:HAS_CYCLE]-(:Identity)-[x:IDENTIFIES WHERE x.supersededAt IS NULL]->(p:Person)
RETURN h.id AS handoffId, p {...person} AS person

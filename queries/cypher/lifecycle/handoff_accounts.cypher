// For which account people worked when they were handed over, by handoff; nothing for who worked for none.
// Access: read
// Parameters: $ids
// Returns: handoffId, account
// Includes: account/account, account/employer
UNWIND $ids AS id
MATCH (h:Handoff {id: id})<-[:HANDED_OVER]-(:Cycle)<-[:HAS_CYCLE]-(:Identity)-[x:IDENTIFIES WHERE x.supersededAt IS NULL]->(p:Person)
WITH h, p, h.passedAt AS time
...employer
RETURN h.id AS handoffId, a {...account} AS account

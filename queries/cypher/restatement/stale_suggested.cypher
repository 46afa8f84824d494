// People who are suggested to work at an account or in its tree: no touch of theirs is pinned to it.
// Access: read
// Parameters: $subject
// Returns: personId
MATCH (a:Account {id: $subject})
MATCH (a)(()-[r:CHILD_OF WHERE r.supersededAt IS NULL]-())*(own:Account)
WITH DISTINCT own
MATCH (own)<-[f:AFFILIATED_WITH WHERE f.supersededAt IS NULL AND f.status = 'SUGGESTED']-(:Identity)-[io:IDENTIFIES WHERE io.supersededAt IS NULL]->(p:Person)
RETURN DISTINCT p.id AS personId

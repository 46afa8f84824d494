// Makes writers of touches of these identities wait: they lock the person first.
// Access: write
// Parameters: $ids
// Returns: none
UNWIND $ids AS id
MATCH (:Identity {id: id})-[of:IDENTIFIES WHERE of.supersededAt IS NULL]->(p:Person)
WITH DISTINCT p ORDER BY p.id
REMOVE p.lock

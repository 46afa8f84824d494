// The edges to parents of accounts and of all that stand above them at any time.
// Access: read
// Parameters: $ids
// Returns: childId, edge, parentId, from, to
UNWIND $ids AS id
MATCH (a:Account {id: id})-[es:CHILD_OF*0..]->(b:Account)
WHERE all(e IN es WHERE e.supersededAt IS NULL)
WITH DISTINCT b
MATCH (b)-[e:CHILD_OF]->(p:Account)
WHERE e.supersededAt IS NULL
RETURN b.id AS childId, elementId(e) AS edge, p.id AS parentId, e.from AS from, e.to AS to

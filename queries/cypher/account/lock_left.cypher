// Locks those of these accounts that intake opened and that nothing is at any more, with the domains they were opened for.
// Access: write
// Parameters: $ids, $keys
// Returns: id
// Includes: account/nothing_at
CALL () {
  UNWIND $ids AS id MATCH (a:Account {id: id}) RETURN a
  UNION
  UNWIND $keys AS key MATCH (a:Account {key: key}) RETURN a
}
WITH a WHERE ...nothing_at
MATCH (a)-[c:CLAIMS WHERE NOT c.explicit]->(d:Domain)
WITH DISTINCT a, d ORDER BY d.name
// Whoever decides about a lead from the domain holds its name in the index, and only a change of the name waits for that.
SET d.name = d.name + ' '
SET d.name = rtrim(d.name)
REMOVE a.lock
RETURN a.id AS id

// Removes the nodes that this transaction made as locks and does not fill, and domains nobody ever claimed.
// Access: write
// Parameters: $ids, $domains
// Returns: none
CALL () {
  UNWIND $ids AS id
  MATCH (a:Account {id: id})
  DELETE a
}
CALL () {
  UNWIND $domains AS name
  MATCH (d:Domain {name: name})
  WHERE NOT EXISTS { (d)<-[:CLAIMS]-() }
  DELETE d
}

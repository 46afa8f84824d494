// Stores what an upsert changed of buying centers: nodes, the account of new ones, members that go, members that come.
// Access: write
// Parameters: $centers, $homes, $endedEdges, $members, $now
// Returns: none
CALL () {
  UNWIND $centers AS row MATCH (b:BuyingCenter {id: row.id}) SET b += row.properties
}
CALL () {
  UNWIND $homes AS row MATCH (b:BuyingCenter {id: row.id})
  CALL (row, b) { MATCH (a:Account {id: row.accountId}) CREATE (b)-[:CENTER_OF]->(a) }
}
CALL () {
  UNWIND $endedEdges AS edge MATCH ()-[e]->() WHERE elementId(e) = edge SET e.supersededAt = $now
}
CALL () {
  UNWIND $members AS row MATCH (b:BuyingCenter {id: row.id})
  CALL (row, b) {
    MATCH (i:Identity {id: row.identityId})
    CREATE (i)-[:MEMBER_OF {role: row.role, from: row.from, to: row.to, recordedAt: $now}]->(b)
  }
}

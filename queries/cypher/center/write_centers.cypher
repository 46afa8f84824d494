// Stores what an upsert changed of buying centers: nodes, the account of new ones, members that go, members that come.
// Access: write
// Parameters: $batch
// Batch: centers, homes, endedEdges, members, now; one map, because the planner keeps a plan for each combination of list sizes among parameters
// Returns: none
CALL () {
  UNWIND $batch.centers AS row MATCH (b:BuyingCenter {id: row.id}) SET b += row.properties
}
CALL () {
  UNWIND $batch.homes AS row MATCH (b:BuyingCenter {id: row.id})
  CALL (row, b) { MATCH (a:Account {id: row.accountId}) CREATE (b)-[:CENTER_OF]->(a) }
}
CALL () {
  UNWIND $batch.endedEdges AS edge MATCH ()-[e]->() WHERE elementId(e) = edge SET e.supersededAt = $batch.now
}
CALL () {
  UNWIND $batch.members AS row MATCH (b:BuyingCenter {id: row.id})
  CALL (row, b) {
    MATCH (i:Identity {id: row.identityId})
    CREATE (i)-[:MEMBER_OF {role: row.role, from: row.from, to: row.to, recordedAt: $batch.now}]->(b)
  }
}

// Stores what an upsert changed of accounts: nodes, state edges that end, state edges that begin.
// Access: write
// Parameters: $accounts, $endedEdges, $endedRelationships, $claims, $parents, $relationships, $now
// Returns: none
CALL () {
  UNWIND $accounts AS row MATCH (a:Account {id: row.id}) SET a += row.properties
}
CALL () {
  UNWIND $endedEdges AS edge MATCH ()-[e]->() WHERE elementId(e) = edge SET e.supersededAt = $now
}
CALL () {
  UNWIND $endedRelationships AS id MATCH (r:AccountRelationship {id: id}) SET r.supersededAt = $now
}
CALL () {
  UNWIND $claims AS row MATCH (a:Account {id: row.id})
  CALL (row, a) {
    MATCH (d:Domain {name: row.domain})
    CREATE (a)-[:CLAIMS {explicit: true, from: row.from, to: row.to, recordedAt: $now}]->(d)
  }
}
CALL () {
  UNWIND $parents AS row MATCH (a:Account {id: row.id})
  CALL (row, a) {
    MATCH (p:Account {id: row.parentId})
    CREATE (a)-[:CHILD_OF {from: row.from, to: row.to, recordedAt: $now}]->(p)
  }
}
CALL () {
  UNWIND $relationships AS row MATCH (a:Account {id: row.id})
  CREATE (a)-[:HAS_RELATIONSHIP]->(:AccountRelationship {id: row.relationshipId, kind: row.kind, from: row.from,
    to: row.to, groupWide: row.groupWide, recordedAt: $now})
}

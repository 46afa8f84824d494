// Stores what an upsert changed of accounts: nodes, state edges that end, state edges that begin.
// Access: write
// Parameters: $batch
// Batch: accounts, endedEdges, endedRelationships, claims, parents, relationships, now; one map, because the planner keeps a plan for each combination of list sizes among parameters
// Returns: none
CALL () {
  UNWIND $batch.accounts AS row MATCH (a:Account {id: row.id}) SET a += row.properties
}
CALL () {
  UNWIND $batch.endedEdges AS edge MATCH ()-[e]->() WHERE elementId(e) = edge SET e.supersededAt = $batch.now
}
CALL () {
  UNWIND $batch.endedRelationships AS id MATCH (r:AccountRelationship {id: id}) SET r.supersededAt = $batch.now
}
CALL () {
  UNWIND $batch.claims AS row MATCH (a:Account {id: row.id})
  CALL (row, a) {
    MATCH (d:Domain {name: row.domain})
    CREATE (a)-[:CLAIMS {explicit: true, from: row.from, to: row.to, recordedAt: $batch.now}]->(d)
  }
}
CALL () {
  UNWIND $batch.parents AS row MATCH (a:Account {id: row.id})
  CALL (row, a) {
    MATCH (p:Account {id: row.parentId})
    CREATE (a)-[:CHILD_OF {from: row.from, to: row.to, recordedAt: $batch.now}]->(p)
  }
}
CALL () {
  UNWIND $batch.relationships AS row MATCH (a:Account {id: row.id})
  CREATE (a)-[:HAS_RELATIONSHIP]->(:AccountRelationship {id: row.relationshipId, kind: row.kind, from: row.from,
    to: row.to, groupWide: row.groupWide, recordedAt: $batch.now})
}

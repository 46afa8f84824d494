// Stores what an upsert changed of opportunities: nodes, account and buying center, stages, contacts.
// Access: write
// Parameters: $batch
// Batch: opportunities, places, endedStages, stages, endedEdges, contacts, now; one map, because the planner keeps a plan for each combination of list sizes among parameters
// Returns: none
CALL () {
  UNWIND $batch.opportunities AS row MATCH (o:Opportunity {id: row.id}) SET o += row.properties
}
CALL () {
  UNWIND $batch.places AS row MATCH (o:Opportunity {id: row.id})-[old:FOR_ACCOUNT|FOR_CENTER]->() DELETE old
}
CALL () {
  UNWIND $batch.places AS row MATCH (o:Opportunity {id: row.id})
  CALL (row, o) { MATCH (a:Account {id: row.accountId}) CREATE (o)-[:FOR_ACCOUNT]->(a) }
}
CALL () {
  UNWIND $batch.places AS row MATCH (o:Opportunity {id: row.id})
  CALL (row, o) { MATCH (b:BuyingCenter {id: row.centerId}) CREATE (o)-[:FOR_CENTER]->(b) }
}
CALL () {
  UNWIND $batch.endedStages AS node MATCH (s) WHERE elementId(s) = node SET s.supersededAt = $batch.now
}
CALL () {
  UNWIND $batch.stages AS row MATCH (o:Opportunity {id: row.id})
  CREATE (o)-[:REACHED]->(:StageChange {stage: row.stage, at: row.at, recordedAt: $batch.now})
}
CALL () {
  UNWIND $batch.endedEdges AS edge MATCH ()-[e]->() WHERE elementId(e) = edge SET e.supersededAt = $batch.now
}
CALL () {
  UNWIND $batch.contacts AS row MATCH (o:Opportunity {id: row.id})
  CALL (row, o) {
    MATCH (i:Identity {id: row.identityId})
    CREATE (o)-[:HAS_CONTACT_ROLE {role: row.role, primary: row.primary, recordedAt: $batch.now}]->(i)
  }
}

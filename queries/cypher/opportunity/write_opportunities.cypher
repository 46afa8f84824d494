// Stores what an upsert changed of opportunities: nodes, account and buying center, stages, contacts.
// Access: write
// Parameters: $opportunities, $places, $endedStages, $stages, $endedEdges, $contacts, $now
// Returns: none
CALL () {
  UNWIND $opportunities AS row MATCH (o:Opportunity {id: row.id}) SET o += row.properties
}
CALL () {
  UNWIND $places AS row MATCH (o:Opportunity {id: row.id})-[old:FOR_ACCOUNT|FOR_CENTER]->() DELETE old
}
CALL () {
  UNWIND $places AS row MATCH (o:Opportunity {id: row.id})
  CALL (row, o) { MATCH (a:Account {id: row.accountId}) CREATE (o)-[:FOR_ACCOUNT]->(a) }
}
CALL () {
  UNWIND $places AS row MATCH (o:Opportunity {id: row.id})
  CALL (row, o) { MATCH (b:BuyingCenter {id: row.centerId}) CREATE (o)-[:FOR_CENTER]->(b) }
}
CALL () {
  UNWIND $endedStages AS node MATCH (s) WHERE elementId(s) = node SET s.supersededAt = $now
}
CALL () {
  UNWIND $stages AS row MATCH (o:Opportunity {id: row.id})
  CREATE (o)-[:REACHED]->(:StageChange {stage: row.stage, at: row.at, recordedAt: $now})
}
CALL () {
  UNWIND $endedEdges AS edge MATCH ()-[e]->() WHERE elementId(e) = edge SET e.supersededAt = $now
}
CALL () {
  UNWIND $contacts AS row MATCH (o:Opportunity {id: row.id})
  CALL (row, o) {
    MATCH (i:Identity {id: row.identityId})
    CREATE (o)-[:HAS_CONTACT_ROLE {role: row.role, primary: row.primary, recordedAt: $now}]->(i)
  }
}

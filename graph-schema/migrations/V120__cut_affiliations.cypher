// What was stated until further notice and ended by an address at another account is told from what somebody ended.
MATCH (i:Identity)-[f:AFFILIATED_WITH WHERE f.evidence = 'EXPLICIT' AND f.supersededAt IS NULL AND f.to IS NOT NULL]->(:Account)
WHERE EXISTS {
  MATCH (i)-[came:IDENTIFIES WHERE came.mergeId IS NULL]->(home:Person)
  MATCH (home)<-[own:IDENTIFIES WHERE own.mergeId IS NULL]-(j:Identity)
  MATCH (j)-[next:AFFILIATED_WITH WHERE next.evidence = 'ADDRESS' AND next.supersededAt IS NULL]->(:Account)
  WHERE next.from = f.to }
SET f.cut = true;

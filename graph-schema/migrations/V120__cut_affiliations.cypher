// What was stated until further notice and ended by an address at another account is told from what somebody ended.
MATCH (i:Identity)-[f:AFFILIATED_WITH WHERE f.evidence = 'EXPLICIT' AND f.supersededAt IS NULL AND f.to IS NOT NULL]->(:Account)
WHERE EXISTS {
  MATCH (i)-[:IDENTIFIES]->(:Person)<-[:IDENTIFIES]-(:Identity)-[next:AFFILIATED_WITH]->(:Account)
  WHERE next.evidence = 'ADDRESS' AND next.supersededAt IS NULL AND next.from = f.to }
SET f.cut = true;

// Who is welcomed when these opportunities are won: who takes part in them and who works for their accounts, but for people who are not applicable.
// Access: read
// Parameters: $opportunityIds, $now
// Returns: identityId
UNWIND $opportunityIds AS opportunityId
MATCH (o:Opportunity {id: opportunityId})
CALL (o) {
  MATCH (o)-[c:HAS_CONTACT_ROLE WHERE c.supersededAt IS NULL]->(i:Identity)
  RETURN i
  UNION
  MATCH (o)-[:FOR_ACCOUNT]->(:Account)<-[f:AFFILIATED_WITH WHERE f.supersededAt IS NULL AND f.status = 'CONFIRMED']-(i:Identity)
  WHERE coalesce(f.from <= $now, true) AND coalesce(f.to > $now, true)
  RETURN i
}
MATCH (i)-[x:IDENTIFIES WHERE x.supersededAt IS NULL]->(p:Person)
WHERE NOT coalesce(EXISTS { (p)<-[y:IDENTIFIES WHERE y.supersededAt IS NULL]-(:Identity)-[:HAS_CYCLE]->(:Cycle {stage: 'OUTSIDE'}) }, false)
WITH p, min(i.id) AS identityId
RETURN identityId

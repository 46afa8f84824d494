// Accounts that intake opened are no more if nothing is at them; their ids lead to who claims the domain, else one under it, where their people are.
// Access: write
// Parameters: $ids, $now
// Returns: none
// Includes: account/nothing_at
UNWIND $ids AS id
MATCH (a:Account {id: id})
USING INDEX SEEK a:Account(id)
WHERE ...nothing_at
MATCH (a)-[own:CLAIMS WHERE NOT own.explicit]->(d)
CALL (a, d) {
  MATCH (d)<-[c:CLAIMS WHERE c.explicit AND c.supersededAt IS NULL]-(s)
  RETURN s, 1 AS choice
  UNION
  MATCH (a)<-[:AFFILIATED_WITH]-(i)-[f:AFFILIATED_WITH WHERE f.supersededAt IS NULL]->(s)
  MATCH (s)-[c:CLAIMS WHERE c.explicit AND c.supersededAt IS NULL]->(under)
  WHERE under.name ENDS WITH '.' + d.name
  RETURN s, 2 AS choice
}
WITH a, own, s ORDER BY choice, s.recordedAt, s.id
WITH a, collect(DISTINCT own) AS claims, head(collect(s)) AS heir
FOREACH (own IN claims | SET own.supersededAt = coalesce(own.supersededAt, $now))
REMOVE a:Account
SET a:AdoptedAccount
CREATE (a)-[:ADOPTED_BY {recordedAt: $now}]->(heir)

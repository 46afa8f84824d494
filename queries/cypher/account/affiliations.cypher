// Accounts that people work for, latest start first: at a time, or all ever known. What an address ended as it began lasted for no time.
// Access: read
// Parameters: $ids, $asOf
// Returns: id, affiliations
// Includes: account/account
UNWIND $ids AS id
MATCH (p:Person {id: id})
RETURN id, COLLECT {
  MATCH (p)<-[i:IDENTIFIES]-(:Identity)-[w:AFFILIATED_WITH]->(a:Account)
  WHERE i.supersededAt IS NULL AND w.supersededAt IS NULL AND coalesce(w.from < w.to, true)
    AND ($asOf IS NULL OR (w.from IS NULL OR w.from <= $asOf) AND (w.to IS NULL OR $asOf < w.to))
  RETURN {account: a {...account}, title: w.title, from: w.from, to: w.to,
    status: w.status, evidence: w.evidence}
  ORDER BY w.from IS NULL, w.from DESC, a.sortName, a.id
} AS affiliations

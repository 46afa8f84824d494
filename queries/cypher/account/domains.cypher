// Domains claimed for accounts, ended claims included.
// Access: read
// Parameters: $ids
// Returns: id, domains
UNWIND $ids AS id
MATCH (a:Account {id: id})
RETURN id, COLLECT {
  MATCH (a)-[c:CLAIMS]->(d:Domain) WHERE c.supersededAt IS NULL
  RETURN {name: d.name, from: c.from, to: c.to} ORDER BY d.name, c.from
} AS domains

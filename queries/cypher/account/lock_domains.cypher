// Locks domains, and the accounts that intake opened for them and nobody has adopted.
// Access: write
// Parameters: $names
// Returns: name, holder
UNWIND $names AS name
MERGE (d:Domain {name: name})
SET d.name = d.name
WITH d
OPTIONAL MATCH (d)<-[c:CLAIMS]-(a:Account {provenance: 'INTAKE'})
WHERE NOT c.explicit AND c.supersededAt IS NULL
SET a.name = a.name
RETURN d.name AS name, a.key AS holder

// People taking part in opportunities, the primary one first.
// Access: read
// Parameters: $ids
// Returns: id, contacts
// Includes: person/person
UNWIND $ids AS id
MATCH (o:Opportunity {id: id})
RETURN id, COLLECT {
  MATCH (o)-[c:HAS_CONTACT_ROLE]->(:Identity)-[i:IDENTIFIES]->(p:Person)
  WHERE c.supersededAt IS NULL AND i.supersededAt IS NULL
  RETURN {role: c.role, primary: c.primary,
    person: p {...person}}
  ORDER BY c.primary DESC, p.sortName, p.id, c.role
} AS contacts

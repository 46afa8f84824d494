// The present members of buying centers, by name.
// Access: read
// Parameters: $ids, $now
// Returns: id, members
// Includes: person/person
UNWIND $ids AS id
MATCH (b:BuyingCenter {id: id})
RETURN id, COLLECT {
  MATCH (b)<-[m:MEMBER_OF]-(:Identity)-[i:IDENTIFIES]->(p:Person)
  WHERE i.supersededAt IS NULL AND m.supersededAt IS NULL
    AND (m.from IS NULL OR m.from <= $now) AND (m.to IS NULL OR $now < m.to)
  RETURN {role: m.role, from: m.from, to: m.to,
    person: p {...person}}
  ORDER BY p.sortName, p.id, m.role
} AS members

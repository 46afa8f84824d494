// The next accounts after one, with everything told of them.
// Access: read
// Parameters: $after, $limit
// Returns: id, fact
MATCH (a:Account) WHERE a.id > $after
WITH a ORDER BY a.id LIMIT $limit
RETURN a.id AS id, a {.key, .name, .country, .owner, .provenance, .website,
  domains: [(a)-[c:CLAIMS WHERE c.supersededAt IS NULL]->(d:Domain) | c {.explicit, .from, .to, name: d.name}],
  parents: [(a)-[c:CHILD_OF WHERE c.supersededAt IS NULL]->(up:Account) | c {.from, .to, key: up.key}],
  relationships: [(a)-[:HAS_RELATIONSHIP]->(r:AccountRelationship WHERE r.supersededAt IS NULL) | r {.kind, .from, .to, .groupWide}],
  overrides: [(a)-[:HAS_OVERRIDE]->(o:RelationshipOverride WHERE o.supersededAt IS NULL) | o {.relationship, .reason, .from, .to, .note, .by}]
} AS fact

// Puts campaigns that have no parent into the month they start in; never one that holds a period of the calendar, which could close a cycle.
// Access: write
// Parameters: $from, $to, $prefix
// Returns: placed
WITH COLLECT { MATCH (p:Campaign)-[:PART_OF*]->(above:Campaign) WHERE p.key STARTS WITH $prefix RETURN DISTINCT above.key } AS holders
MATCH (c:Campaign)
WHERE c.startsOn >= $from AND c.startsOn < $to AND c.kind <> 'PERIOD' AND NOT c.evergreen AND NOT c.key IN holders
  AND NOT EXISTS { (c)-[:PART_OF]->(:Campaign) }
MATCH (month:Campaign {key: $prefix + substring(toString(c.startsOn), 0, 7)})
CREATE (c)-[:PART_OF]->(month)
RETURN count(*) AS placed

// Takes the one lock under which campaigns change, so that no two calls close a cycle together; then reads campaigns and what is above them.
// Access: write
// Parameters: $keys
// Returns: campaign, parentKey, statuses, above
// Includes: campaign/campaign
MERGE (lock:Lock {name: 'campaign-tree'})
SET lock.name = lock.name
WITH collect(lock) AS held
UNWIND $keys AS key
MATCH (c:Campaign {key: key})
RETURN c{...campaign} AS campaign,
  head(COLLECT { MATCH (c)-[:PART_OF]->(p:Campaign) RETURN p.key }) AS parentKey,
  COLLECT { MATCH (c)-[:HAS_STATUS]->(s:MemberStatus WHERE s.supersededAt IS NULL)
    WITH s ORDER BY s.position RETURN s{.name, .responded, .negative} } AS statuses,
  COLLECT { MATCH (c)-[:PART_OF*0..]->(a:Campaign)-[:PART_OF]->(b:Campaign)
    RETURN {key: a.key, parentKey: b.key} } AS above

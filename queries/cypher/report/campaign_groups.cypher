// Under which campaign the figures of others are shown: the root of their tree, or a named campaign's child or itself.
// Access: read
// Parameters: $ids, $underKey
// Returns: id, campaign
// Includes: campaign/campaign
UNWIND $ids AS id
MATCH (c:Campaign {id: id})-[:PART_OF*0..]->(g:Campaign)
WHERE CASE WHEN $underKey IS NULL THEN NOT EXISTS { (g)-[:PART_OF]->(:Campaign) }
  ELSE EXISTS { (g)-[:PART_OF]->(above:Campaign) WHERE above.key = $underKey } OR (c.key = $underKey AND g = c) END
RETURN id, g{...campaign} AS campaign

// Campaigns and all their ancestors, each once.
// Access: read
// Parameters: $ids
// Returns: campaigns
UNWIND $ids AS id
MATCH (:Campaign {id: id})-[:PART_OF*0..]->(c:Campaign)
WITH DISTINCT c
OPTIONAL MATCH (c)-[:PART_OF]->(parent:Campaign)
RETURN collect(c {.*, parentId: parent.id}) AS campaigns

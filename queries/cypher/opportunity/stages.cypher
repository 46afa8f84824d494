// The stages opportunities have been in, oldest first.
// Access: read
// Parameters: $ids
// Returns: id, stages
UNWIND $ids AS id
MATCH (o:Opportunity {id: id})
RETURN id, COLLECT {
  MATCH (o)-[:REACHED]->(s:StageChange) WHERE s.supersededAt IS NULL
  RETURN {stage: s.stage, at: s.at, recordedAt: s.recordedAt} ORDER BY s.at, s.recordedAt
} AS stages

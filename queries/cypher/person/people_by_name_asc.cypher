// People that a filter lets pass, by name, one page.
// Access: read
// Parameters: $from, $id, $limit, $now, $name, $accountKey, $campaignKey, $categories, $openLead, $stages, $activeFrom, $activeTo
// Returns: person
MATCH (p:Person)
USING INDEX SEEK p:Person(sortName, id)
WHERE p.sortName >= $from AND p.id > '' AND coalesce(p.sortName > $from OR p.id > $id, false)
  AND ($name IS NULL OR p.sortName STARTS WITH $name OR toLower(p.name) STARTS WITH $name)
  AND ($accountKey IS NULL OR EXISTS {
    MATCH (p)<-[x:IDENTIFIES]-(:Identity)-[a:AFFILIATED_WITH]->(:Account {key: $accountKey})
    WHERE x.supersededAt IS NULL AND a.supersededAt IS NULL
      AND coalesce(a.from <= $now, true) AND coalesce(a.to > $now, true) })
  AND ($campaignKey IS NULL OR EXISTS {
    MATCH (p)<-[x:IDENTIFIES]-(:Identity)-[:JOINED]->(:CampaignMember)-[:IN_CAMPAIGN]->(:Campaign {key: $campaignKey})
    WHERE x.supersededAt IS NULL })
  AND ($categories IS NULL OR p.category IN $categories)
  AND ($openLead IS NULL OR $openLead = EXISTS {
    MATCH (p)<-[x:IDENTIFIES]-(:Identity)-[:HAS_LEAD]->(l:Lead)
    WHERE x.supersededAt IS NULL AND l.status IN ['OPEN', 'RECYCLED'] })
  AND ($stages IS NULL OR EXISTS {
    MATCH (p)<-[x:IDENTIFIES]-(:Identity)-[:HAS_CYCLE]->(y:Cycle)
    WHERE x.supersededAt IS NULL AND y.stage IN $stages AND NOT EXISTS {
      MATCH (p)<-[z:IDENTIFIES]-(:Identity)-[:HAS_CYCLE]->(later:Cycle)
      WHERE z.supersededAt IS NULL AND (later.number > y.number OR (later.number = y.number AND later.stageAt > y.stageAt)) } })
  AND ($activeFrom IS NULL OR p.lastActivityAt >= $activeFrom) AND ($activeTo IS NULL OR p.lastActivityAt < $activeTo)
  AND p.mergedAway IS NULL
RETURN p{.id, .name, .firstName, .lastName, .title, .phone, .birthDate, .recordedAt} AS person
ORDER BY p.sortName, p.id LIMIT $limit

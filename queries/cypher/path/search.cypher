// Journeys found by the next touches of a pattern's rarest step, each with what it holds of the pattern's kinds.
// Access: read
// Parameters: $of, $steps, $kinds, $campaignKeys, $tie, $tieId, $next, $from, $until, $scan, $budget
// Returns: step, scanned, last, campaigns, journeys
// Every limit stands before what it filters: it bounds what is read, not what is found.
CALL () {
  UNWIND $steps AS step
  CALL (step) {
    UNWIND step.kinds AS kind
    MATCH (t:Touch) USING INDEX SEEK t:Touch(kind, occurredAt, id)
    WHERE t.kind = kind AND t.occurredAt >= $next AND t.occurredAt < $until AND t.id > ''
    WITH t LIMIT $scan
    RETURN count(t) AS touches
  }
  RETURN step ORDER BY touches, step.number LIMIT 1
}
CALL (step) {
  UNWIND step.kinds AS kind
  CALL (kind) {
    MATCH (t:Touch) USING INDEX SEEK t:Touch(kind, occurredAt, id)
    WHERE t.kind = kind AND t.occurredAt = $tie AND t.id > $tieId
    RETURN t ORDER BY t.kind, t.occurredAt, t.id LIMIT $scan
    UNION ALL
    MATCH (t:Touch) USING INDEX SEEK t:Touch(kind, occurredAt, id)
    WHERE t.kind = kind AND t.occurredAt >= $next AND t.occurredAt < $until AND t.id > ''
    RETURN t ORDER BY t.kind, t.occurredAt, t.id LIMIT $scan
  }
  WITH t ORDER BY t.occurredAt, t.id LIMIT $scan
  RETURN collect(t) AS touches
}
WITH step, touches, [key IN $campaignKeys | {key: key,
  ids: COLLECT { MATCH (:Campaign {key: key})<-[:PART_OF*0..]-(c:Campaign) RETURN c.id }}] AS campaigns
CALL (step, touches, campaigns) {
  UNWIND range(0, size(touches) - 1) AS place
  WITH step, place, touches[place] AS found, head([c IN campaigns WHERE c.key = step.campaignKey | c.ids]) AS among
  WHERE (step.direction IS NULL OR found.direction = step.direction) AND (step.product IS NULL OR found.product = step.product)
    AND (step.campaignKey IS NULL OR found.campaignId IN among)
  CALL (found) {
    WITH found WHERE $of = 'PEOPLE'
    MATCH (:Identity {id: found.identityId})-[of:IDENTIFIES WHERE of.supersededAt IS NULL]->(p:Person)
    RETURN p.id AS owner
    UNION
    WITH found WHERE $of = 'ACCOUNTS' AND found.accountId IS NOT NULL
    RETURN found.accountId AS owner
  }
  WITH owner, place, found ORDER BY place
  WITH owner, min(place) AS place, head(collect(found)) AS found ORDER BY place
  CALL (owner) {
    WITH owner WHERE $of = 'PEOPLE'
    MATCH (:Person {id: owner})<-[of:IDENTIFIES WHERE of.supersededAt IS NULL]-(i:Identity)
    CALL (i) {
      MATCH (t:Touch) USING INDEX SEEK t:Touch(identityId, occurredAt, id)
      WHERE t.identityId = i.id AND t.occurredAt >= $from AND t.occurredAt < $until AND t.id > ''
      RETURN t ORDER BY t.identityId, t.occurredAt, t.id LIMIT $budget
    }
    RETURN t ORDER BY t.occurredAt, t.id LIMIT $budget
    UNION ALL
    WITH owner WHERE $of = 'ACCOUNTS'
    MATCH (t:Touch) USING INDEX SEEK t:Touch(accountId, occurredAt, id)
    WHERE t.accountId = owner AND t.occurredAt >= $from AND t.occurredAt < $until AND t.id > ''
    RETURN t ORDER BY t.accountId, t.occurredAt, t.id LIMIT $budget
  }
  WITH owner, place, found, t LIMIT $budget
  WITH owner, place, found, count(t) AS read, collect(CASE WHEN t.kind IN $kinds THEN
    t {.id, .kind, .direction, .occurredAt, .product, .campaignId} END) AS held ORDER BY place
  RETURN collect({owner: owner, id: found.id, occurredAt: found.occurredAt, read: read, touches: held}) AS journeys
}
WITH step.number AS step, size(touches) AS scanned, last(touches) AS last, campaigns, journeys
RETURN step, scanned, last {.id, .occurredAt} AS last, campaigns, journeys

// How often journeys began with the same labels: inbound touches of a time, equal neighbours as one, nobody who is not applicable.
// Access: read
// Parameters: $from, $to, $of, $by, $depth, $most
// Returns: touches, paths
CALL () {
  MATCH (t:Touch) USING INDEX SEEK t:Touch(direction, occurredAt, id)
  WHERE t.direction = 'INBOUND' AND t.occurredAt >= $from AND t.occurredAt < $to AND t.id > ''
  WITH t LIMIT $most
  RETURN count(t) AS touches
}
CALL (touches) {
  WITH touches WHERE touches < $most
  MATCH (t:Touch) USING INDEX SEEK t:Touch(direction, occurredAt, id)
  WHERE t.direction = 'INBOUND' AND t.occurredAt >= $from AND t.occurredAt < $to AND t.id > ''
  CALL (t) {
    WITH t WHERE $by = 'KIND' RETURN t.kind AS label
    UNION ALL
    WITH t WHERE $by = 'PRODUCT' RETURN t.product AS label
    UNION ALL
    WITH t WHERE $by = 'CAMPAIGN_KIND' MATCH (t)-[:IN_CAMPAIGN]->(c:Campaign) RETURN c.kind AS label
  }
  WITH t, label WHERE label IS NOT NULL AND ($of = 'PEOPLE' OR t.accountId IS NOT NULL)
  WITH t.identityId AS identityId, CASE WHEN $of = 'ACCOUNTS' THEN t.accountId END AS accountId,
    collect([t.occurredAt, t.id, label]) AS made
  MATCH (:Identity {id: identityId})-[of:IDENTIFIES WHERE of.supersededAt IS NULL]->(p:Person)
  WHERE p.relationship IS NULL OR p.relationship <> 'NOT_APPLICABLE'
  WITH coalesce(accountId, p.id) AS owner, collect(made) AS lists
  CALL (lists) {
    UNWIND lists AS list
    UNWIND list AS made
    WITH made ORDER BY made[0], made[1]
    RETURN collect(made[2]) AS labels
  }
  WITH reduce(path = [], label IN labels |
    CASE WHEN size(path) = $depth OR label = last(path) THEN path ELSE path + [label] END) AS steps, count(*) AS people
  RETURN collect({steps: steps, people: people}) AS paths
}
RETURN touches, paths

package io.leadgraph.benchmark;

/** Engagement of an account as it is computed where there are no roll-ups: one pass over the touches of the account, by their index. */
final class EngagementCypher {
    static final String OVER_TOUCHES = """
            CYPHER 25
            MATCH (a:Account {key: $key})
            CALL (a) {
              MATCH (t:Touch) USING INDEX SEEK t:Touch(accountId, occurredAt, id)
              WHERE t.accountId = a.id AND t.occurredAt <= $asOf AND t.id > '' AND t.direction = 'INBOUND'
              WITH t.identityId AS identityId, t.kind AS kind, date(t.occurredAt) AS day, t
              WITH identityId, kind, day, collect(t)[..20] AS counted, count(t) AS n, max(t.occurredAt) AS last,
                [x IN collect(t) WHERE x.occurredAt > $from] AS recent
              WITH identityId, kind, day, n, last, recent,
                CASE kind WHEN 'EMAIL_OPEN' THEN 1 WHEN 'WEB_VISIT' THEN 1 WHEN 'AD_CLICK' THEN 2 WHEN 'SUPPORT_CASE' THEN 2
                  WHEN 'EMAIL_CLICK' THEN 3 WHEN 'DOWNLOAD' THEN 5 WHEN 'CHAT' THEN 5 WHEN 'WEBINAR_REGISTERED' THEN 5 WHEN 'WEBINAR_ATTENDED' THEN 10
                  WHEN 'TRIAL' THEN 12 WHEN 'MEETING' THEN 15 WHEN 'OTHER' THEN 1 ELSE 8 END AS weight,
                reduce(sum = 0.0, x IN counted | sum + 0.5 ^ (duration.inSeconds(x.occurredAt, $asOf).seconds / 2592000.0)) AS decay,
                [x IN recent WHERE x.product IS NOT NULL | x.product] AS products
              RETURN collect({identityId: identityId, kind: kind, month: date.truncate('month', day), score: weight * decay, last: last,
                touches: size(recent), products: products}) AS rows
            }
            CALL (rows) {
              UNWIND rows AS row
              WITH row.identityId AS identityId, sum(row.score) AS score, sum(row.touches) AS touches
              ORDER BY score DESC
              RETURN sum(score) AS score, sum(touches) AS touches, count(CASE WHEN touches > 0 THEN 1 END) AS engagedPeople,
                collect({identityId: identityId, score: score, touches: touches})[..10] AS top
            }
            CALL (rows) {
              UNWIND rows AS row
              WITH row WHERE row.touches > 0
              WITH row.month AS month, sum(row.touches) AS touches, count(DISTINCT row.identityId) AS people
              RETURN collect({month: month, touches: touches, people: people}) AS byMonth
            }
            CALL (rows) {
              UNWIND rows AS row
              WITH row.kind AS kind, sum(row.touches) AS touches
              RETURN collect({kind: kind, touches: touches}) AS byKind
            }
            CALL (rows) {
              UNWIND rows AS row
              UNWIND row.products AS product
              WITH product, count(*) AS touches, count(DISTINCT row.identityId) AS people, sum(row.score) AS weight
              RETURN collect({product: product, touches: touches, people: people, weight: weight}) AS productInterest
            }
            CALL (top) {
              UNWIND top AS one
              MATCH (:Identity {id: one.identityId})-[of:IDENTIFIES WHERE of.supersededAt IS NULL]->(p:Person)
              RETURN collect({id: p.id, name: p.name, score: one.score, touches: one.touches}) AS topPeople
            }
            RETURN a.name AS name, score, touches, engagedPeople, byMonth, byKind, productInterest, topPeople
            """;

    private EngagementCypher() {}
}

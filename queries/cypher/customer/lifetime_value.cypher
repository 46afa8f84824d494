// What accounts have bought up to a time, by currency.
// Access: read
// Parameters: $ids, $asOf
// Returns: id, currency, amountE4, opportunities, firstWonAt, lastWonAt
UNWIND $ids AS id
MATCH (o:Opportunity) USING INDEX SEEK o:Opportunity(accountId, wonAt)
WHERE o.accountId = id AND o.wonAt <= $asOf AND o.amountE4 IS NOT NULL
RETURN id, o.currency AS currency, sum(o.amountE4) AS amountE4, count(o) AS opportunities, min(o.wonAt) AS firstWonAt, max(o.wonAt) AS lastWonAt
ORDER BY currency

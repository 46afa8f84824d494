// What was stored before has a value in each order too; what lacks it is before all others.
MATCH (a:Account) WHERE a.recordedAt IS NOT NULL
CALL (a) { SET a.sortOwner = toLower(coalesce(a.owner, '')) } IN TRANSACTIONS OF 5000 ROWS;
MATCH (o:Opportunity) WHERE o.recordedAt IS NOT NULL
CALL (o) {
  SET o.sortAmount = coalesce(o.amountE4, -1), o.sortOpened = coalesce(o.openedAt, datetime('0000-01-01T00:00:00Z')),
    o.sortClosed = coalesce(o.closedAt, datetime('0000-01-01T00:00:00Z'))
} IN TRANSACTIONS OF 5000 ROWS;
MATCH (c:Campaign) WHERE c.recordedAt IS NOT NULL
CALL (c) { SET c.sortStart = coalesce(c.startsOn, date('0000-01-01')), c.sortCost = coalesce(c.costE4, -1) } IN TRANSACTIONS OF 5000 ROWS;

// accounts(orderBy: OWNER).
CREATE INDEX account_owner IF NOT EXISTS FOR (n:Account) ON (n.sortOwner, n.id);
// opportunities(orderBy: AMOUNT), (orderBy: OPENED_AT) and (orderBy: CLOSED_AT); each costs a write of a deal that changes it one entry.
CREATE INDEX opportunity_amount IF NOT EXISTS FOR (n:Opportunity) ON (n.sortAmount, n.id);
CREATE INDEX opportunity_opened IF NOT EXISTS FOR (n:Opportunity) ON (n.sortOpened, n.id);
CREATE INDEX opportunity_closed IF NOT EXISTS FOR (n:Opportunity) ON (n.sortClosed, n.id);
// campaigns(orderBy: STARTS_ON) and (orderBy: COST).
CREATE INDEX campaign_starts IF NOT EXISTS FOR (n:Campaign) ON (n.sortStart, n.id);
CREATE INDEX campaign_cost IF NOT EXISTS FOR (n:Campaign) ON (n.sortCost, n.id);

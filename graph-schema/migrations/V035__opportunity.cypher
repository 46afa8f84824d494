// node(id), and every write that names an opportunity it knows.
CREATE CONSTRAINT opportunity_id IF NOT EXISTS FOR (n:Opportunity) REQUIRE n.id IS UNIQUE;
// opportunity(by key) and upserts.
CREATE CONSTRAINT opportunity_key IF NOT EXISTS FOR (n:Opportunity) REQUIRE n.key IS UNIQUE;
// opportunities(orderBy: RECORDED_AT): keyset pages.
CREATE INDEX opportunity_recorded IF NOT EXISTS FOR (n:Opportunity) ON (n.recordedAt, n.id);
// Account.opportunities: keyset pages.
CREATE INDEX opportunity_account IF NOT EXISTS FOR (n:Opportunity) ON (n.accountId, n.recordedAt, n.id);
// intake: the first deal an account won, or won after a contract ended.
CREATE INDEX opportunity_won IF NOT EXISTS FOR (n:Opportunity) ON (n.accountId, n.wonAt);
// intake: the first deal a buying center won.
CREATE INDEX opportunity_center_won IF NOT EXISTS FOR (n:Opportunity) ON (n.buyingCenterId, n.wonAt);

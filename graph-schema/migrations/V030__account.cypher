// node(id), and every write that names an account it knows.
CREATE CONSTRAINT account_id IF NOT EXISTS FOR (n:Account) REQUIRE n.id IS UNIQUE;
// account(by key) and upserts.
CREATE CONSTRAINT account_key IF NOT EXISTS FOR (n:Account) REQUIRE n.key IS UNIQUE;
// accounts(orderBy: NAME): keyset pages.
CREATE INDEX account_name IF NOT EXISTS FOR (n:Account) ON (n.sortName, n.id);
// accounts(orderBy: RECORDED_AT): keyset pages.
CREATE INDEX account_recorded IF NOT EXISTS FOR (n:Account) ON (n.recordedAt, n.id);
// intake: a company name that matches exactly suggests an account.
CREATE INDEX account_name_key IF NOT EXISTS FOR (n:Account) ON (n.nameKey);

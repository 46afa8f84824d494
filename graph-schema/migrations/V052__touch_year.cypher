// intake/write counts a touch into its roll-up: MERGE.
CREATE CONSTRAINT touch_year_key IF NOT EXISTS FOR (n:TouchYear) REQUIRE n.key IS UNIQUE;
// engagement/accounts: the roll-ups of an account, and of its tree.
CREATE INDEX touch_year_account IF NOT EXISTS FOR (n:TouchYear) ON (n.accountId, n.year);

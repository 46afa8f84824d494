// node(id).
CREATE CONSTRAINT touch_id IF NOT EXISTS FOR (n:Touch) REQUIRE n.id IS UNIQUE;
// A client key sent again finds the first answer: MERGE.
CREATE CONSTRAINT touch_client_key IF NOT EXISTS FOR (n:Touch) REQUIRE n.clientKey IS UNIQUE;
// Journey of a person: keyset pages of each of their identities.
CREATE INDEX touch_identity IF NOT EXISTS FOR (n:Touch) ON (n.identityId, n.occurredAt, n.id);
// Journey of an account: keyset pages.
CREATE INDEX touch_account IF NOT EXISTS FOR (n:Touch) ON (n.accountId, n.occurredAt, n.id);
// Touches of a campaign: keyset pages.
CREATE INDEX touch_campaign IF NOT EXISTS FOR (n:Touch) ON (n.campaignId, n.occurredAt, n.id);

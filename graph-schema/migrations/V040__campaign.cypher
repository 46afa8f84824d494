// node(id), and every write that names a campaign it knows.
CREATE CONSTRAINT campaign_id IF NOT EXISTS FOR (n:Campaign) REQUIRE n.id IS UNIQUE;
// campaign(by key), upserts, and the campaign a submission names; MERGE makes one evergreen campaign an entry point.
CREATE CONSTRAINT campaign_key IF NOT EXISTS FOR (n:Campaign) REQUIRE n.key IS UNIQUE;
// campaigns(orderBy: NAME): keyset pages.
CREATE INDEX campaign_name IF NOT EXISTS FOR (n:Campaign) ON (n.sortName, n.id);

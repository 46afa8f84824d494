// node(id), and the stamps of a membership.
CREATE CONSTRAINT campaign_member_id IF NOT EXISTS FOR (n:CampaignMember) REQUIRE n.id IS UNIQUE;
// One membership per campaign and identity: MERGE.
CREATE CONSTRAINT campaign_member_key IF NOT EXISTS FOR (n:CampaignMember) REQUIRE n.key IS UNIQUE;
// Campaign.members: keyset pages.
CREATE INDEX campaign_member_campaign IF NOT EXISTS FOR (n:CampaignMember) ON (n.campaignId, n.recordedAt, n.id);

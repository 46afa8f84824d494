// generateCampaignCalendar: campaigns by the day they start.
CREATE INDEX campaign_start IF NOT EXISTS FOR (n:Campaign) ON (n.startsOn);

package io.leadgraph.facts.campaign;

/** What kind a campaign is. */
public enum CampaignKind {
    PERIOD,
    EMAIL,
    WEBINAR,
    EVENT,
    CONTENT,
    ADVERTISING,
    SEARCH,
    SOCIAL,
    REFERRAL,
    PHONE,
    PARTNER,
    NURTURE,
    SUPPORT,
    RECRUITING,
    OTHER
}

package io.leadgraph.facts.campaign;

/** By what campaigns can be ordered; the names are part of the API. */
enum CampaignOrderField {
    NAME,
    KEY,
    STARTS_ON,
    COST
}

package io.leadgraph.facts.center;

/** The part a person plays in a purchase; the names are part of the API. */
public enum BuyingRole {
    CHAMPION,
    DECISION_MAKER,
    ECONOMIC_BUYER,
    INFLUENCER,
    USER,
    BLOCKER
}

package io.leadgraph.decisions.routing;

/** What a routing rule may ask for; the first that a lead does not meet is why the rule did not fire. */
public enum RoutingCriterion {
    CATEGORY,
    RELATIONSHIP,
    REASON,
    ACCOUNT_OWNER,
    TERRITORY,
    PRODUCT,
    ENTRY_POINT,
    SCORE
}

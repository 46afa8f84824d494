package io.leadgraph.engagement;

/** What lights are about. */
enum LightSubject {
    CAMPAIGN,
    PRODUCT,
    TACTIC
}

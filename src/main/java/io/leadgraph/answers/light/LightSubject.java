package io.leadgraph.answers.light;

/** What lights are about. */
enum LightSubject {
    CAMPAIGN,
    PRODUCT,
    TACTIC
}

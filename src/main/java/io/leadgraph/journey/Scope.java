package io.leadgraph.journey;

/** Whose touches. */
enum Scope {
    PERSON,
    ACCOUNT,
    OPPORTUNITY,
    CAMPAIGN
}

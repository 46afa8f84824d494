package io.leadgraph.journey;

/** Whose touches. */
enum Scope {
    PERSON,
    BUYING_CENTER,
    ACCOUNT,
    OPPORTUNITY,
    CAMPAIGN
}

package io.leadgraph.answers.journey;

/** Whose touches. */
enum Scope {
    PERSON,
    BUYING_CENTER,
    ACCOUNT,
    OPPORTUNITY,
    CAMPAIGN
}

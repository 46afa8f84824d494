package io.leadgraph.facts.opportunity;

/** By what opportunities can be ordered; the names are part of the API. */
enum OpportunityOrderField {
    KEY,
    CREATED_AT,
    AMOUNT,
    OPENED_AT,
    CLOSED_AT
}

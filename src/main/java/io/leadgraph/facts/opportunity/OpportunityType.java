package io.leadgraph.facts.opportunity;

/** What kind of sale a deal is; the names are part of the API. */
public enum OpportunityType {
    NEW_BUSINESS,
    RENEWAL,
    EXPANSION
}

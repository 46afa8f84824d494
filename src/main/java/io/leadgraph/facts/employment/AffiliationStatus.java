package io.leadgraph.facts.employment;

/** How sure an affiliation is; only CONFIRMED ones decide. */
public enum AffiliationStatus {
    CONFIRMED,
    SUGGESTED
}

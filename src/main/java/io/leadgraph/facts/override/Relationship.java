package io.leadgraph.facts.override;

/** What a person's company is to us; the names are part of the API. */
public enum Relationship {
    PROSPECT,
    CUSTOMER,
    NOT_APPLICABLE
}

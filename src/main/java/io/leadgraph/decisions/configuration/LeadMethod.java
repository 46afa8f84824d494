package io.leadgraph.decisions.configuration;

/** When a response creates a lead record; the names are part of the API. */
public enum LeadMethod {
    POINT_OF_INTEREST,
    HYBRID,
    UNIQUE
}

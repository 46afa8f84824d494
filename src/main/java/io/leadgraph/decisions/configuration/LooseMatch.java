package io.leadgraph.decisions.configuration;

/** What a loose address match does; the names are part of the API. */
public enum LooseMatch {
    SUGGEST,
    MERGE
}

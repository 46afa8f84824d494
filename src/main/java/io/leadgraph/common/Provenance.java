package io.leadgraph.common;

/** Where a fact came from; the names are part of the API. */
public enum Provenance {
    LIVE,
    IMPORT,
    BACKFILL,
    INTAKE
}

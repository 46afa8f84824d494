package io.leadgraph.platform.common;

/** Where a fact came from; the names are part of the API. */
public enum Provenance {
    LIVE,
    IMPORT,
    BACKFILL,
    INTAKE
}

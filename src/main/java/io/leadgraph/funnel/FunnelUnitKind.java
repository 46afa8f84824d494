package io.leadgraph.funnel;

/** Whose way is counted. */
enum FunnelUnitKind {
    PERSON,
    BUYING_CENTER
}

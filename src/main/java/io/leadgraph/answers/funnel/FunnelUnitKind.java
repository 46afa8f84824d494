package io.leadgraph.answers.funnel;

/** Whose way is counted. */
enum FunnelUnitKind {
    PERSON,
    BUYING_CENTER
}

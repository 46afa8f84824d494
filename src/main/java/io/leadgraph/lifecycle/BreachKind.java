package io.leadgraph.lifecycle;

/** How a handoff goes wrong. */
enum BreachKind {
    NOT_ACTED,
    NOT_MOVED,
    MOVED_BACK
}

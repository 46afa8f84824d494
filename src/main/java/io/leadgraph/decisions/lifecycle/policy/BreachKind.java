package io.leadgraph.decisions.lifecycle.policy;

/** How a handoff goes wrong. */
public enum BreachKind {
    NOT_ACTED,
    NOT_MOVED,
    MOVED_BACK
}

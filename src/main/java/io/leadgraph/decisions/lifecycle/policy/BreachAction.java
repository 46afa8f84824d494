package io.leadgraph.decisions.lifecycle.policy;

/** What follows a breach. */
public enum BreachAction {
    NOTE,
    REASSIGN,
    RECYCLE
}

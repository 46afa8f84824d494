package io.leadgraph.lifecycle;

/** What follows a breach. */
enum BreachAction {
    NOTE,
    REASSIGN,
    RECYCLE
}

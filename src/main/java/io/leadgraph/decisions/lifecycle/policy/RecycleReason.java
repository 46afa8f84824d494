package io.leadgraph.decisions.lifecycle.policy;

/** Why sales gives a lead back to marketing. */
public enum RecycleReason {
    TIMEOUT,
    REJECTED,
    NOT_READY,
    LOST
}

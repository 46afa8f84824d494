package io.leadgraph.lifecycle;

/** Why sales gives a lead back to marketing. */
enum RecycleReason {
    TIMEOUT,
    REJECTED,
    NOT_READY,
    LOST
}

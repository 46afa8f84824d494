package io.leadgraph.lifecycle;

import org.jspecify.annotations.Nullable;

/** Whom a person is handed over to: an owner, a queue in which whose turn it is will take care, or both. */
record HandoffTarget(@Nullable String owner, @Nullable String queue) {
    /** The queue where people go that nothing else says anything about. */
    static final String INBOUND = "inbound";

    static final HandoffTarget DEFAULT = new HandoffTarget(null, INBOUND);

    boolean named() {
        return owner != null || queue != null;
    }

    /** Where a turn is asked for; null where it is known who takes care. */
    @Nullable
    String turnsIn() {
        return owner == null ? queue : null;
    }
}

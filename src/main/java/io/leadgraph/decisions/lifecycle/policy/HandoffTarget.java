package io.leadgraph.decisions.lifecycle.policy;

import org.jspecify.annotations.Nullable;

/** Whom a person is handed over to: an owner, a queue in which whose turn it is will take care, or both. */
public record HandoffTarget(
        @Nullable String owner, @Nullable String queue) {
    /** The queue where people go that nothing else says anything about. */
    public static final String INBOUND = "inbound";

    public static final HandoffTarget DEFAULT = new HandoffTarget(null, INBOUND);

    public static final HandoffTarget NOBODY = new HandoffTarget(null, null);

    public boolean named() {
        return owner != null || queue != null;
    }

    /** Where a turn is asked for; null where it is known who takes care. */
    @Nullable
    public String turnsIn() {
        return owner == null ? queue : null;
    }
}

package io.leadgraph.decisions.classification.facts;

import java.time.Instant;
import java.util.Comparator;

/** When a touch happened, and what breaks the tie of one instant: its client key, else the hash of its content. */
public record TouchOrder(Instant at, String key) implements Comparable<TouchOrder> {
    private static final Comparator<TouchOrder> ORDER =
            Comparator.comparing(TouchOrder::at).thenComparing(TouchOrder::key);

    @Override
    public int compareTo(TouchOrder other) {
        return ORDER.compare(this, other);
    }
}

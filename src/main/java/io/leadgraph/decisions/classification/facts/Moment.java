package io.leadgraph.decisions.classification.facts;

import java.time.Instant;
import java.util.Comparator;

/** When a touch happened, and what breaks the tie of one instant: its client key, else the hash of its content. */
public record Moment(Instant at, String key) implements Comparable<Moment> {
    private static final Comparator<Moment> ORDER =
            Comparator.comparing(Moment::at).thenComparing(Moment::key);

    @Override
    public int compareTo(Moment other) {
        return ORDER.compare(this, other);
    }
}

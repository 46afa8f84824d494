package io.leadgraph.intake;

import io.leadgraph.graph.Row;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When something was true, half-open; null is open on that side. */
record Interval(@Nullable Instant from, @Nullable Instant to) {
    static final Interval ALWAYS = new Interval(null, null);

    static Interval of(Row row) {
        return new Interval(row.instantOrNull("from"), row.instantOrNull("to"));
    }

    boolean contains(Instant time) {
        return (from == null || !time.isBefore(from)) && !endedBy(time);
    }

    boolean endedBy(Instant time) {
        return to != null && !time.isBefore(to);
    }

    /** For ordering: an open start is before every other. */
    Instant start() {
        return from == null ? Instant.MIN : from;
    }

    Instant end() {
        return to == null ? Instant.MAX : to;
    }
}

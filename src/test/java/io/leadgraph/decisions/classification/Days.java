package io.leadgraph.decisions.classification;

import io.leadgraph.platform.common.Interval;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Days as tests write them, as the instants at which they begin in UTC. */
final class Days {
    private Days() {}

    static Instant at(String day) {
        return Instant.parse(day.contains("T") ? day : day + "T00:00:00Z");
    }

    static Interval valid(@Nullable String from, @Nullable String to) {
        return new Interval(from == null ? null : at(from), to == null ? null : at(to));
    }
}

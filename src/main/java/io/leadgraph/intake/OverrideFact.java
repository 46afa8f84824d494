package io.leadgraph.intake;

import io.leadgraph.common.Interval;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A manual decision about a person or an account, dated. */
record OverrideFact(String id, Relationship relationship, Interval valid, Instant recordedAt) {

    /** The newest one that holds. */
    static Optional<OverrideFact> at(List<OverrideFact> overrides, Instant time) {
        return overrides.stream()
                .filter(override -> override.valid().contains(time))
                .max(Comparator.comparing(OverrideFact::recordedAt).thenComparing(OverrideFact::id));
    }
}

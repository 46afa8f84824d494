package io.leadgraph.facts.override;

import io.leadgraph.platform.common.Interval;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A manual decision about a person or an account, dated. */
public record OverrideFact(String id, Relationship relationship, Interval valid, Instant recordedAt) {

    /** The newest one that holds. */
    public static Optional<OverrideFact> at(List<OverrideFact> overrides, Instant time) {
        return overrides.stream()
                .filter(override -> override.valid().contains(time))
                .max(Comparator.comparing(OverrideFact::recordedAt).thenComparing(OverrideFact::id));
    }
}

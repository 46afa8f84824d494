package io.leadgraph.report;

import io.leadgraph.common.BadArgumentException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Of which campaigns below one, and of which time, a performance is. */
record PerformanceSpan(PerformanceScope scope, Instant from, Instant to) {
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");

    /** @throws BadArgumentException when the time is empty */
    static PerformanceSpan of(PerformanceScope scope, @Nullable OffsetDateTime from, @Nullable OffsetDateTime to) {
        PerformanceSpan span =
                new PerformanceSpan(scope, from == null ? FIRST : from.toInstant(), to == null ? LAST : to.toInstant());
        if (!span.from().isBefore(span.to())) {
            throw new BadArgumentException("from must be before to");
        }
        return span;
    }

    Map<String, Object> parameters(Collection<String> ids) {
        return Map.of("ids", ids, "subtree", scope == PerformanceScope.SUBTREE, "from", from, "to", to);
    }
}

package io.leadgraph.answers.report;

import io.leadgraph.platform.common.BadArgumentException;
import io.leadgraph.platform.paging.Times;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Of which campaigns below one, and of which time, a performance is. */
record PerformanceSpan(PerformanceScope scope, Instant from, Instant to) {
    /** @throws BadArgumentException when the time is empty */
    static PerformanceSpan of(PerformanceScope scope, @Nullable OffsetDateTime from, @Nullable OffsetDateTime to) {
        PerformanceSpan span = new PerformanceSpan(
                scope, from == null ? Times.EARLIEST : from.toInstant(), to == null ? Times.LATEST : to.toInstant());
        if (!span.from().isBefore(span.to())) {
            throw new BadArgumentException("from must be before to");
        }
        return span;
    }

    Map<String, Object> parameters(Collection<String> ids) {
        return Map.of("ids", ids, "subtree", scope == PerformanceScope.SUBTREE, "from", from, "to", to);
    }
}

package io.leadgraph.intake.record;

import io.leadgraph.decisions.classification.Decision;
import io.leadgraph.decisions.classification.facts.IntakeInput;
import io.leadgraph.facts.person.LeadStatus;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is stamped on a person and on a membership, each value with its time. */
final class Stamping {
    private Stamping() {}

    static Map<String, Object> of(
            IntakeInput arrival,
            Decision decision,
            boolean leadCreated,
            Instant now,
            @Nullable Instant lastActivityAt) {
        Map<String, @Nullable Object> stamps = new HashMap<>();
        if (arrival.inbound()) {
            stamps.put("category", decision.category());
            stamps.put("relationship", decision.verdict().relationship());
            stamps.put("reason", decision.verdict().reason());
            stamps.put("categoryAt", now);
        }
        if (lastActivityAt == null || !arrival.occurredAt().isBefore(lastActivityAt)) {
            stamps.put("lastActivityKind", arrival.kind());
            stamps.put("lastActivityAt", arrival.occurredAt());
            stamps.put("lastActivitySource", source(arrival));
        }
        if (leadCreated) {
            stamps.put("leadStatus", LeadStatus.OPEN);
            stamps.put("leadStatusAt", now);
        }
        return stamps;
    }

    private static String source(IntakeInput arrival) {
        Enum<?> source = arrival.source() == null ? arrival.evidence() : arrival.source();
        return source == null ? "API" : source.name();
    }

    static Instant later(@Nullable Instant one, Instant other) {
        return one == null || one.isBefore(other) ? other : one;
    }
}

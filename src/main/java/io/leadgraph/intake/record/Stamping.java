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

    /**
     * What is stamped already.
     *
     * @param activityAt when the latest touch happened
     * @param inboundAt when the latest inbound touch happened
     */
    record Before(@Nullable Instant activityAt, @Nullable Instant inboundAt) {

        Before with(IntakeInput arrival) {
            return new Before(later(activityAt, arrival.occurredAt()), inbound(inboundAt, arrival));
        }

        /** Whether the latest touch is none of theirs, so that the time of theirs has to be kept beside it. */
        private boolean apart() {
            return inboundAt != null && !inboundAt.equals(activityAt);
        }

        private @Nullable Instant kept() {
            return apart() ? inboundAt : null;
        }
    }

    /** A touch of the past takes back nothing that a later one has stamped. */
    static Map<String, Object> of(
            IntakeInput arrival, Decision decision, boolean leadCreated, Instant now, Before before) {
        Map<String, @Nullable Object> stamps = new HashMap<>();
        if (arrival.inbound() && isLatest(arrival, before.inboundAt())) {
            stamps.put("category", decision.category());
            stamps.put("relationship", decision.verdict().relationship());
            stamps.put("reason", decision.verdict().reason());
            stamps.put("categoryAt", now);
        }
        if (isLatest(arrival, before.activityAt())) {
            stamps.put("lastActivityKind", arrival.kind());
            stamps.put("lastActivityAt", arrival.occurredAt());
            stamps.put("lastActivitySource", source(arrival));
        }
        if (before.apart() || before.with(arrival).apart()) {
            stamps.put("lastInboundAt", before.with(arrival).kept());
        }
        if (leadCreated) {
            stamps.put("leadStatus", LeadStatus.OPEN);
            stamps.put("leadStatusAt", now);
        }
        return stamps;
    }

    private static boolean isLatest(IntakeInput arrival, @Nullable Instant last) {
        return last == null || !arrival.occurredAt().isBefore(last);
    }

    /** When the latest inbound touch happened, this one included. */
    static @Nullable Instant inbound(@Nullable Instant last, IntakeInput arrival) {
        return arrival.inbound() ? later(last, arrival.occurredAt()) : last;
    }

    private static String source(IntakeInput arrival) {
        Enum<?> source = arrival.source() == null ? arrival.evidence() : arrival.source();
        return source == null ? "API" : source.name();
    }

    static Instant later(@Nullable Instant one, Instant other) {
        return one == null || one.isBefore(other) ? other : one;
    }
}

package io.leadgraph.lifecycle;

import io.leadgraph.common.UserError;
import io.leadgraph.common.UserErrorCode;
import io.leadgraph.input.InputRow;
import io.leadgraph.person.LeadStatus;
import io.leadgraph.person.LifecycleStage;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A move that somebody asks for by hand.
 *
 * @param newCycle whether it begins another pass instead of going on with the latest
 * @param leads what becomes of the person's open leads; null where they stay as they are
 */
record StageChange(
        LifecycleStage to,
        Instant at,
        boolean newCycle,
        @Nullable String by,
        @Nullable RecycleReason reason,
        @Nullable String note,
        @Nullable Instant earliestHandoffAt,
        @Nullable LeadStatus leads) {

    /** Of {@code ChangeLifecycleStageInput}. */
    static StageChange to(InputRow input, Instant now) {
        LifecycleStage to = Objects.requireNonNull(
                input.constant(LifecycleStage.class, "to").value());
        if (to == LifecycleStage.OUTSIDE) {
            input.refuse(
                    UserErrorCode.NOT_ALLOWED, "Override the relationship: who is not applicable stands outside", "to");
        } else if (!to.inFunnel()) {
            input.refuse(UserErrorCode.NOT_ALLOWED, "Use recycle or disqualify, which also set the leads", "to");
        }
        return read(input, to, now, input.flag("newCycle"), null, null);
    }

    /** Of {@code RecycleInput}. */
    static StageChange recycle(InputRow input, Instant now) {
        RecycleReason reason = Objects.requireNonNull(
                input.constant(RecycleReason.class, "reason").value());
        return read(input, LifecycleStage.RECYCLED, now, false, reason, LeadStatus.RECYCLED);
    }

    /** Of {@code DisqualifyInput}. */
    static StageChange disqualify(InputRow input, Instant now) {
        return read(input, LifecycleStage.DISQUALIFIED, now, false, null, LeadStatus.DISQUALIFIED);
    }

    private static StageChange read(
            InputRow input,
            LifecycleStage to,
            Instant now,
            boolean newCycle,
            @Nullable RecycleReason reason,
            @Nullable LeadStatus leads) {
        Instant at = Objects.requireNonNullElse(input.time("at").value(), now);
        if (at.isAfter(now)) {
            input.refuse(UserErrorCode.OUT_OF_RANGE, "Lies in the future", "at");
        }
        return new StageChange(
                to,
                at,
                newCycle,
                input.text("by").value(),
                reason,
                input.text("note").value(),
                input.time("earliestHandoffAt").value(),
                leads);
    }

    /** Why the cycle can't be moved so; empty where it can. */
    Optional<UserError> flaw(InputRow input, @Nullable Cycle cycle) {
        if (cycle == null) {
            return Optional.empty();
        }
        if (cycle.stage() == LifecycleStage.OUTSIDE) {
            return refusal(
                    input,
                    UserErrorCode.NOT_ALLOWED,
                    "Stands outside: who is not applicable has no lifecycle",
                    "person");
        }
        if (at.isBefore(cycle.stageAt())) {
            return refusal(input, UserErrorCode.OUT_OF_RANGE, "Is before the last move", "at");
        }
        boolean ended = cycle.stage() == LifecycleStage.CUSTOMER || cycle.stage() == LifecycleStage.DISQUALIFIED;
        if (newCycle && !ended) {
            return refusal(
                    input,
                    UserErrorCode.NOT_ALLOWED,
                    "The cycle has not ended: it is neither CUSTOMER nor DISQUALIFIED",
                    "newCycle");
        }
        return !newCycle && to.isBackFrom(cycle.stage()) && note == null
                ? refusal(input, UserErrorCode.REQUIRED, "A step back needs a note that says why", "note")
                : Optional.empty();
    }

    private static Optional<UserError> refusal(InputRow input, UserErrorCode code, String message, String field) {
        return Optional.of(input.refusal(code, message, field));
    }

    /** Whether there is anything to do. */
    boolean moves(@Nullable Cycle cycle) {
        return cycle == null || newCycle || cycle.stage() != to;
    }

    /** What is stored of it. */
    Map<String, Object> properties(@Nullable LifecycleStage from, Instant now) {
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("from", from);
        properties.put("to", to);
        properties.put("at", at);
        properties.put("recordedAt", now);
        properties.put("by", by);
        properties.put("reason", reason);
        properties.put("note", note);
        properties.put("earliestHandoffAt", earliestHandoffAt);
        return properties;
    }
}

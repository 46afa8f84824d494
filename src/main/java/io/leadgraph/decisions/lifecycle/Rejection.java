package io.leadgraph.decisions.lifecycle;

import io.leadgraph.decisions.lifecycle.policy.RecycleReason;
import io.leadgraph.facts.signal.LifecycleStage;
import io.leadgraph.platform.common.UserError;
import io.leadgraph.platform.common.UserErrorCode;
import io.leadgraph.platform.input.InputRow;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Sales does not want what was handed over; what becomes of it the policy says. */
record Rejection(Instant at, Cause cause) implements MoveByHand {

    /** Of {@code RejectHandoffInput}. */
    static Rejection read(InputRow input, Instant now) {
        RecycleReason reason = Objects.requireNonNullElse(
                input.constant(RecycleReason.class, "reason").value(), RecycleReason.REJECTED);
        return new Rejection(
                MoveByHandReader.at(input, now), MoveByHandReader.cause(input).recycled(reason));
    }

    @Override
    public Optional<UserError> flaw(InputRow input, @Nullable CycleState cycle) {
        return cycle == null || cycle.openHandoff().isEmpty()
                ? MoveByHandReader.refusal(input, UserErrorCode.NOT_FOUND, "Nobody has been handed over", "person")
                : Optional.empty();
    }

    @Override
    public void apply(PersonCycles courses, PersonCycle course) {
        new Breaches(courses, course).back(LifecycleStage.MQL, at, cause);
    }
}

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

/**
 * To another stage by hand.
 *
 * @param newCycle whether it begins another pass instead of going on with the latest
 * @param cause with the reason where it recycles
 */
record StageChange(
        LifecycleStage to,
        Instant at,
        boolean newCycle,
        Cause cause,
        @Nullable Instant earliestHandoffAt) implements HandMove {

    /** Of {@code ChangeLifecycleStageInput}. */
    static StageChange to(InputRow input, Instant now) {
        LifecycleStage to = Objects.requireNonNull(
                input.constant(LifecycleStage.class, "to").value());
        if (to == LifecycleStage.OUTSIDE) {
            input.refuse(
                    UserErrorCode.NOT_ALLOWED, "Override the relationship: who is not applicable stands outside", "to");
        } else if (to == LifecycleStage.SRL) {
            input.refuse(UserErrorCode.NOT_ALLOWED, "Use handOff, which says who takes care", "to");
        } else if (!to.inFunnel()) {
            input.refuse(UserErrorCode.NOT_ALLOWED, "Use recycle or disqualify, which also set the leads", "to");
        }
        return new StageChange(to, HandInputs.at(input, now), input.flag("newCycle"), HandInputs.cause(input), null);
    }

    /** Of {@code RecycleInput}. */
    static StageChange recycle(InputRow input, Instant now) {
        RecycleReason reason = Objects.requireNonNull(
                input.constant(RecycleReason.class, "reason").value());
        return new StageChange(
                LifecycleStage.RECYCLED,
                HandInputs.at(input, now),
                false,
                HandInputs.cause(input).recycled(reason),
                input.time("earliestHandoffAt").value());
    }

    /** Of {@code DisqualifyInput}. */
    static StageChange disqualify(InputRow input, Instant now) {
        return new StageChange(
                LifecycleStage.DISQUALIFIED, HandInputs.at(input, now), false, HandInputs.cause(input), null);
    }

    @Override
    public Optional<UserError> flaw(InputRow input, @Nullable Cycle cycle) {
        if (cycle == null) {
            return Optional.empty();
        }
        if (newCycle && !cycle.stage().ends()) {
            return HandInputs.refusal(
                    input,
                    UserErrorCode.NOT_ALLOWED,
                    "The cycle has not ended: it is neither CUSTOMER nor DISQUALIFIED",
                    "newCycle");
        }
        return !newCycle && to.isBackFrom(cycle.stage()) && cause.note() == null
                ? HandInputs.refusal(input, UserErrorCode.REQUIRED, "A step back needs a note that says why", "note")
                : Optional.empty();
    }

    @Override
    public boolean moves(Course course) {
        return newCycle || course.stage() != to;
    }

    @Override
    public void apply(Courses courses, Course course) {
        LifecycleStage from = course.stage();
        if (newCycle) {
            course.begin(to, at, cause);
        } else if (to == LifecycleStage.RECYCLED) {
            course.recycle(at, cause, earliestHandoffAt);
        } else if (to == LifecycleStage.DISQUALIFIED) {
            course.disqualify(at, cause);
        } else if (from != null && to.isBackFrom(from) && to.compareTo(LifecycleStage.SRL) < 0) {
            new Breaches(courses, course).back(to, at, cause);
        } else {
            course.move(to, at, cause);
        }
    }
}

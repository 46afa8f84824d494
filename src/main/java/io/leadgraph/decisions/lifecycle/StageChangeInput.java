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
record StageChangeInput(
        LifecycleStage to,
        Instant at,
        boolean newCycle,
        Cause cause,
        @Nullable Instant earliestHandoffAt) implements MoveByHand {

    /** Of {@code ChangeLifecycleStageInput}. */
    static StageChangeInput to(InputRow input, Instant now) {
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
        return new StageChangeInput(
                to, MoveByHandReader.at(input, now), input.flag("newCycle"), MoveByHandReader.cause(input), null);
    }

    /** Of {@code RecycleInput}. */
    static StageChangeInput recycle(InputRow input, Instant now) {
        RecycleReason reason = Objects.requireNonNull(
                input.constant(RecycleReason.class, "reason").value());
        return new StageChangeInput(
                LifecycleStage.RECYCLED,
                MoveByHandReader.at(input, now),
                false,
                MoveByHandReader.cause(input).recycled(reason),
                input.time("earliestHandoffAt").value());
    }

    /** Of {@code DisqualifyInput}. */
    static StageChangeInput disqualify(InputRow input, Instant now) {
        return new StageChangeInput(
                LifecycleStage.DISQUALIFIED,
                MoveByHandReader.at(input, now),
                false,
                MoveByHandReader.cause(input),
                null);
    }

    @Override
    public Optional<UserError> flaw(InputRow input, @Nullable CycleState cycle) {
        if (cycle == null) {
            return Optional.empty();
        }
        if (newCycle && !cycle.stage().ends()) {
            return MoveByHandReader.refusal(
                    input,
                    UserErrorCode.NOT_ALLOWED,
                    "The cycle has not ended: it is neither CUSTOMER nor DISQUALIFIED",
                    "newCycle");
        }
        return !newCycle && to.isBackFrom(cycle.stage()) && cause.note() == null
                ? MoveByHandReader.refusal(
                        input, UserErrorCode.REQUIRED, "A step back needs a note that says why", "note")
                : Optional.empty();
    }

    @Override
    public boolean moves(PersonCycle course) {
        return newCycle || course.stage() != to;
    }

    @Override
    public void apply(PersonCycles courses, PersonCycle course) {
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

package io.leadgraph.decisions.lifecycle;

import io.leadgraph.decisions.lifecycle.policy.HandoffTarget;
import io.leadgraph.facts.signal.LifecycleStage;
import io.leadgraph.platform.common.UserError;
import io.leadgraph.platform.common.UserErrorCode;
import io.leadgraph.platform.input.InputRow;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * To sales by hand.
 *
 * @param to where nobody is named: whom the person's last lead was routed to, else the default queue
 */
record HandOver(HandoffTarget to, Instant at, Cause cause) implements MoveByHand {

    /** Of {@code HandOffInput}. */
    static HandOver read(InputRow input, Instant now) {
        return new HandOver(
                new HandoffTarget(
                        input.keyOrNull("owner").value(),
                        input.keyOrNull("queue").value()),
                MoveByHandReader.at(input, now),
                MoveByHandReader.cause(input));
    }

    @Override
    public Optional<UserError> flaw(InputRow input, @Nullable CycleState cycle) {
        if (cycle == null) {
            return Optional.empty();
        }
        Instant earliest = cycle.earliestHandoffAt();
        if (earliest != null && at.isBefore(earliest)) {
            return MoveByHandReader.refusal(
                    input, UserErrorCode.NOT_ALLOWED, "Was recycled and rests until " + earliest, "at");
        }
        boolean further = cycle.stage() == LifecycleStage.DISQUALIFIED
                || (cycle.stage().inFunnel() && cycle.stage().compareTo(LifecycleStage.SRL) > 0);
        return further
                ? MoveByHandReader.refusal(
                        input,
                        UserErrorCode.NOT_ALLOWED,
                        "Is " + cycle.stage()
                                + " already: move back, or begin another cycle, with changeLifecycleStage",
                        "person")
                : Optional.empty();
    }

    @Override
    public void apply(PersonCycles courses, PersonCycle course) {
        courses.handOff(course, to.named() ? to : course.routed(), at, cause);
    }
}

package io.leadgraph.decisions.lifecycle;

import io.leadgraph.platform.common.UserError;
import io.leadgraph.platform.input.InputRow;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A move that somebody asks for by hand. */
interface MoveByHand {

    /** When it is made. */
    Instant at();

    /**
     * Why the person can't be moved so; empty where that can be done.
     *
     * @param cycle the latest; null where there is none
     */
    Optional<UserError> flaw(InputRow input, @Nullable CycleState cycle);

    /** Whether there is anything to do. */
    default boolean moves(PersonCycle course) {
        return true;
    }

    void apply(PersonCycles courses, PersonCycle course);
}

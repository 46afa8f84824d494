package io.leadgraph.intake;

import io.leadgraph.person.LifecycleStage;
import java.time.Instant;

/**
 * One pass of a person through the lifecycle, as far as a batch has it.
 *
 * @param number counted from 1
 * @param since when the stage was reached
 * @param moves how many there were
 */
record CycleState(String id, int number, LifecycleStage stage, Instant since, int moves) {

    CycleState at(LifecycleStage next, Instant time) {
        return new CycleState(id, number, next, time, moves + 1);
    }
}

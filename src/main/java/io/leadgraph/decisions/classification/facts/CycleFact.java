package io.leadgraph.decisions.classification.facts;

import io.leadgraph.facts.signal.LifecycleStage;
import java.time.Instant;

/**
 * One pass of a person through the lifecycle, as far as a batch has it.
 *
 * @param number counted from 1
 * @param since when the stage was reached
 * @param moves how many there were
 */
public record CycleFact(String id, int number, LifecycleStage stage, Instant since, int moves) {

    public CycleFact at(LifecycleStage next, Instant time) {
        return new CycleFact(id, number, next, time, moves + 1);
    }
}

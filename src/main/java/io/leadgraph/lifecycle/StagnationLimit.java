package io.leadgraph.lifecycle;

import io.leadgraph.person.LifecycleStage;
import java.time.Duration;

/**
 * How long people may stay in a stage without a touch or a move.
 *
 * @param days after which they are moved on
 * @param to where to
 */
record StagnationLimit(LifecycleStage stage, int days, LifecycleStage to) {

    Duration limit() {
        return Duration.ofDays(days);
    }
}

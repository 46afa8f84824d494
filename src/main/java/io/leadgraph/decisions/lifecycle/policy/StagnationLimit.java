package io.leadgraph.decisions.lifecycle.policy;

import io.leadgraph.facts.signal.LifecycleStage;
import java.time.Duration;

/**
 * How long people may stay in a stage without a touch or a move.
 *
 * @param days after which they are moved on
 * @param to where to
 */
public record StagnationLimit(LifecycleStage stage, int days, LifecycleStage to) {

    public Duration limit() {
        return Duration.ofDays(days);
    }
}

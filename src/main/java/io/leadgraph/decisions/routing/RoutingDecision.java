package io.leadgraph.decisions.routing;

import io.leadgraph.decisions.classification.ExplanationStep;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who takes care of it: an owner, a queue, or the owner whose turn it was in a queue.
 *
 * @param rule which rule chose
 * @param version of the rules; 0 for the built-in ones
 * @param trace the rules tried, in order; the last one fired
 */
public record RoutingDecision(
        @Nullable String owner, @Nullable String queue, String rule, int version, List<RoutingStep> trace) {

    public ExplanationStep step() {
        return ExplanationStep.of("routing", rule, owner == null ? "queue" : "owner");
    }
}

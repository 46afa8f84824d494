package io.leadgraph.decisions.routing;

import io.leadgraph.decisions.classification.ExplanationStep;
import io.leadgraph.platform.graph.Row;
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

    /** From what is stored of the decision about a submission; null where it was not routed. */
    public static @Nullable RoutingDecision of(Row decision) {
        String rule = decision.stringOrNull("routingRule");
        return rule == null
                ? null
                : new RoutingDecision(
                        decision.stringOrNull("owner"),
                        decision.stringOrNull("queue"),
                        rule,
                        decision.integer("routingVersion"),
                        decision.strings("routingTrace").stream()
                                .map(RoutingStep::of)
                                .toList());
    }

    public ExplanationStep step() {
        return ExplanationStep.of("routing", rule, owner == null ? "queue" : "owner");
    }
}

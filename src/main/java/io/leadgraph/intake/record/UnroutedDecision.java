package io.leadgraph.intake.record;

import io.leadgraph.decisions.classification.Classification;
import io.leadgraph.decisions.classification.ExplanationText;
import io.leadgraph.decisions.routing.RoutingDecision;
import io.leadgraph.decisions.routing.RoutingStep;
import io.leadgraph.decisions.routing.RoutingSubject;
import io.leadgraph.facts.person.Lead;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A submission that is decided about but for who takes care of it.
 *
 * @param decision what is going to be stored of the decision
 * @param made what is going to be stored of the lead record it makes; null where it makes none
 */
public record UnroutedDecision(
        String touchId,
        RoutingSubject lead,
        Classification classification,
        Map<String, Object> decision,
        @Nullable Map<String, @Nullable Object> made) {

    /** Adds to what is going to be stored. */
    public void route(RoutingDecision routing) {
        decision.put(
                "explanation",
                ExplanationText.write(classification.with(routing.step()).explanation()));
        decision.put("owner", routing.owner());
        decision.put("queue", routing.queue());
        decision.put("routingRule", routing.rule());
        decision.put("routingVersion", (long) routing.version());
        decision.put(
                "routingTrace", routing.trace().stream().map(RoutingStep::line).toList());
        if (made != null) {
            made.put("heldBy", Lead.heldBy(routing.owner(), routing.queue()));
        }
    }
}

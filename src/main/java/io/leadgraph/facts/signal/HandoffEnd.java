package io.leadgraph.facts.signal;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A handoff is over: the person went on to another stage, or to somebody else. Intake and the lifecycle both end handoffs.
 *
 * @param outcome the stage the person went to; SRL if passed on to somebody else
 */
public record HandoffEnd(Instant closedAt, LifecycleStage outcome) {

    /** What is stored of it. Nobody has to look at the handoff again, and it is among the open ones no more. */
    public Map<String, @Nullable Object> properties() {
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("closedAt", closedAt);
        properties.put("outcome", outcome);
        properties.put("checkAt", null);
        properties.put("openDueAt", null);
        return properties;
    }
}

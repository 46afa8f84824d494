package io.leadgraph.lifecycle;

import io.leadgraph.common.UserError;
import io.leadgraph.input.InputRow;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class LifecyclePolicyController {
    private final LifecycleGraph graph;
    private final Rehearsal rehearsal;
    private final Clock clock;

    LifecyclePolicyController(LifecycleGraph graph, Rehearsal rehearsal, Clock clock) {
        this.graph = graph;
        this.rehearsal = rehearsal;
        this.clock = clock;
    }

    record Payload(
            @Nullable LifecyclePolicy lifecyclePolicy,
            Rehearsal.@Nullable Forecast forecast,
            List<UserError> userErrors) {}

    @QueryMapping
    Optional<LifecyclePolicy> lifecyclePolicy(@Argument @Nullable Integer version) {
        return graph.policy(version)
                .or(() -> version == null || version == 0 ? Optional.of(LifecyclePolicy.BUILT_IN) : Optional.empty());
    }

    @MutationMapping
    Payload defineLifecyclePolicy(@Argument Map<String, Object> input, @Argument boolean dryRun) {
        LifecyclePolicyReader reader = new LifecyclePolicyReader(new InputRow(input, "input"));
        List<UserError> refused = reader.errors().isEmpty() ? unknown(reader) : reader.errors();
        if (!refused.isEmpty()) {
            return new Payload(null, null, refused);
        }
        if (dryRun) {
            LifecyclePolicy old = graph.policy(null).orElse(LifecyclePolicy.BUILT_IN);
            LifecyclePolicy next = reader.over(old, clock.instant());
            return new Payload(next, rehearsal.of(next), List.of());
        }
        return new Payload(
                graph.change(old -> Optional.of(reader.over(old, clock.instant())), clock.instant())
                        .orElseThrow(),
                null,
                List.of());
    }

    private List<UserError> unknown(LifecyclePolicyReader reader) {
        Set<String> known = graph.campaigns(reader.campaigns().keySet());
        return reader.campaigns().entrySet().stream()
                .filter(named -> !known.contains(named.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }
}

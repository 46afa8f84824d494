package io.leadgraph.routing;

import io.leadgraph.common.UserError;
import io.leadgraph.input.InputRow;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class RoutingRulesController {
    private final RoutingGraph graph;
    private final Clock clock;

    RoutingRulesController(RoutingGraph graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    record Payload(@Nullable RoutingRules routingRules, List<UserError> userErrors) {}

    @QueryMapping
    Optional<RoutingRules> routingRules(@Argument @Nullable Integer version) {
        return graph.rules(version)
                .or(() -> version == null || version == 0 ? Optional.of(RoutingRules.NONE) : Optional.empty());
    }

    @MutationMapping
    Payload defineRoutingRules(@Argument Map<String, Object> input) {
        RoutingRulesReader reader = new RoutingRulesReader(new InputRow(input, "input"));
        if (!reader.errors().isEmpty()) {
            return new Payload(null, reader.errors());
        }
        Instant now = clock.instant();
        List<UserError> refused = new ArrayList<>();
        Optional<RoutingRules> stored = graph.change(
                old -> {
                    refused.clear();
                    RoutingRules next = reader.over(old, now);
                    refused.addAll(reader.unknown(next));
                    return refused.isEmpty() ? Optional.of(next) : Optional.empty();
                },
                now);
        return new Payload(stored.orElse(null), refused);
    }
}

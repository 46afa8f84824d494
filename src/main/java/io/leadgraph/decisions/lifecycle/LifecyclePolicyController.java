package io.leadgraph.decisions.lifecycle;

import io.leadgraph.decisions.lifecycle.policy.LifecyclePolicy;
import io.leadgraph.decisions.lifecycle.policy.LifecyclePolicyReader;
import io.leadgraph.platform.common.UserError;
import io.leadgraph.platform.input.InputRow;
import io.leadgraph.platform.rules.Defined;
import io.leadgraph.platform.rules.Rules;
import io.leadgraph.platform.rules.RulesGraph;
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
    private final PolicyForecast rehearsal;
    private final Rules<LifecyclePolicy> policies;

    LifecyclePolicyController(LifecycleGraph graph, PolicyForecast rehearsal, RulesGraph rules) {
        this.graph = graph;
        this.rehearsal = rehearsal;
        this.policies = rules.of(LifecyclePolicy.KIND);
    }

    record Payload(
            @Nullable LifecyclePolicy lifecyclePolicy,
            PolicyForecast.@Nullable Forecast forecast,
            List<UserError> userErrors) {}

    @QueryMapping
    Optional<LifecyclePolicy> lifecyclePolicy(@Argument @Nullable Integer version) {
        return policies.version(version);
    }

    @MutationMapping
    Payload defineLifecyclePolicy(@Argument Map<String, Object> input, @Argument boolean dryRun) {
        LifecyclePolicyReader reader = new LifecyclePolicyReader(new InputRow(input, "input"));
        List<UserError> refused = reader.errors().isEmpty() ? unknown(reader) : reader.errors();
        if (!refused.isEmpty()) {
            return new Payload(null, null, refused);
        }
        Defined<LifecyclePolicy> defined = dryRun ? policies.dryRun(reader) : policies.define(reader);
        return new Payload(defined.after(), dryRun ? forecast(defined) : null, defined.userErrors());
    }

    private PolicyForecast.@Nullable Forecast forecast(Defined<LifecyclePolicy> defined) {
        return defined.after() == null ? null : rehearsal.of(defined.after());
    }

    private List<UserError> unknown(LifecyclePolicyReader reader) {
        Set<String> known = graph.campaigns(reader.campaigns().keySet());
        return reader.campaigns().entrySet().stream()
                .filter(named -> !known.contains(named.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }
}

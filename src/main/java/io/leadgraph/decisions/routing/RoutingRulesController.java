package io.leadgraph.decisions.routing;

import io.leadgraph.platform.common.UserError;
import io.leadgraph.platform.input.InputRow;
import io.leadgraph.platform.rules.Defined;
import io.leadgraph.platform.rules.Rules;
import io.leadgraph.platform.rules.RulesGraph;
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
    private final Rules<RoutingRules> rules;

    RoutingRulesController(RulesGraph rules) {
        this.rules = rules.of(RoutingRules.KIND);
    }

    record Payload(@Nullable RoutingRules routingRules, List<UserError> userErrors) {}

    @QueryMapping
    Optional<RoutingRules> routingRules(@Argument @Nullable Integer version) {
        return rules.version(version);
    }

    @MutationMapping
    Payload defineRoutingRules(@Argument Map<String, Object> input) {
        Defined<RoutingRules> defined = rules.define(new RoutingRulesReader(new InputRow(input, "input")));
        return new Payload(defined.after(), defined.userErrors());
    }
}

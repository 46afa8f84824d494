package io.leadgraph.answers.light;

import graphql.schema.DataFetchingEnvironment;
import io.leadgraph.facts.opportunity.Opportunity;
import io.leadgraph.platform.common.UserError;
import io.leadgraph.platform.input.InputRow;
import io.leadgraph.platform.paging.BatchedField;
import io.leadgraph.platform.rules.Defined;
import io.leadgraph.platform.rules.Rules;
import io.leadgraph.platform.rules.RulesGraph;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

@Controller
class LightController {
    private final BatchedField<Lights.Request, List<Light>> lights;
    private final Rules<LightRules> rules;

    LightController(Lights lights, RulesGraph rules, BatchLoaderRegistry registry) {
        this.lights = new BatchedField<>(registry, "Opportunity.lights", lights::of);
        this.rules = rules.of(LightRules.KIND);
    }

    record Payload(@Nullable LightRules lightRules, List<UserError> userErrors) {}

    @SchemaMapping(typeName = "Opportunity", field = "lights")
    CompletableFuture<List<Light>> ofOpportunity(
            Opportunity opportunity,
            @Argument @Nullable LightSubject by,
            @Argument @Nullable OffsetDateTime asOf,
            DataFetchingEnvironment environment) {
        Optional<Instant> time = Optional.ofNullable(asOf).map(OffsetDateTime::toInstant);
        return lights.load(environment, opportunity.id(), new Lights.Request(Optional.ofNullable(by), time));
    }

    @QueryMapping
    Optional<LightRules> lightRules(@Argument @Nullable Integer version) {
        return rules.version(version);
    }

    @MutationMapping
    Payload defineLightRules(@Argument Map<String, Object> input) {
        Defined<LightRules> defined = rules.define(new LightRulesReader(new InputRow(input, "input")));
        return new Payload(defined.after(), defined.userErrors());
    }
}

package io.leadgraph.intake;

import io.leadgraph.decisions.configuration.ConfigurationReader;
import io.leadgraph.decisions.configuration.IntakeConfiguration;
import io.leadgraph.decisions.restatement.RuleFlip;
import io.leadgraph.decisions.restatement.RuleFlips;
import io.leadgraph.platform.common.UserError;
import io.leadgraph.platform.input.InputRow;
import io.leadgraph.platform.paging.Connection;
import io.leadgraph.platform.paging.PageRequest;
import io.leadgraph.platform.rules.Defined;
import io.leadgraph.platform.rules.Rules;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The GraphQL fields of the rules of intake. */
@Controller
class ConfigurationController {
    private final Rules<IntakeConfiguration> rules;
    private final RuleFlips flips;

    ConfigurationController(Rules<IntakeConfiguration> rules, RuleFlips flips) {
        this.rules = rules;
        this.flips = flips;
    }

    @QueryMapping
    Optional<IntakeConfiguration> intakeConfiguration(@Argument @Nullable Integer version) {
        return rules.version(version);
    }

    @MutationMapping
    ConfigureIntakePayload configureIntake(@Argument Map<String, Object> input, @Argument boolean dryRun) {
        ConfigurationReader reader = new ConfigurationReader(new InputRow(input, "input"));
        Defined<IntakeConfiguration> defined = dryRun ? rules.dryRun(reader) : rules.define(reader);
        return new ConfigureIntakePayload(defined.before(), defined.after(), defined.userErrors());
    }

    @SchemaMapping
    @Nullable
    Connection<RuleFlip> flips(
            ConfigureIntakePayload payload, @Argument @Nullable Integer first, @Argument @Nullable String after) {
        return payload.before() == null || payload.configuration() == null
                ? null
                : flips.page(payload.before(), payload.configuration(), PageRequest.of(first, after, null, null));
    }

    /** The answer to a change of the rules, which were others before; null both where it was refused. */
    record ConfigureIntakePayload(
            @Nullable IntakeConfiguration before,
            @Nullable IntakeConfiguration configuration,
            List<UserError> userErrors) {}
}

package io.leadgraph.intake;

import io.leadgraph.common.Connection;
import io.leadgraph.common.PageRequest;
import io.leadgraph.common.UserError;
import io.leadgraph.input.InputRow;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The GraphQL fields of the rules of intake, and of manual decisions beside them. */
@Controller
class ConfigurationController {
    private final IntakeRules rules;
    private final RuleFlips flips;
    private final Overrides overrides;
    private final Clock clock;

    ConfigurationController(IntakeRules rules, RuleFlips flips, Overrides overrides, Clock clock) {
        this.rules = rules;
        this.flips = flips;
        this.overrides = overrides;
        this.clock = clock;
    }

    @QueryMapping
    @Nullable
    IntakeConfiguration intakeConfiguration(@Argument @Nullable Integer version) {
        return version == null ? rules.refresh() : rules.version(version).orElse(null);
    }

    @MutationMapping
    ConfigureIntakePayload configureIntake(@Argument Map<String, Object> input, @Argument boolean dryRun) {
        InputRow row = new InputRow(input, "input");
        ConfigurationReader reader = new ConfigurationReader(row);
        IntakeConfiguration old = rules.refresh();
        IntakeConfiguration wanted = reader.over(old, clock.instant());
        if (!row.errors().isEmpty()) {
            return new ConfigureIntakePayload(old, null, row.errors());
        }
        return new ConfigureIntakePayload(
                old, dryRun ? wanted : rules.change(before -> reader.over(before, clock.instant())), List.of());
    }

    @SchemaMapping
    @Nullable
    Connection<RuleFlip> flips(
            ConfigureIntakePayload payload, @Argument @Nullable Integer first, @Argument @Nullable String after) {
        return payload.configuration() == null
                ? null
                : flips.page(payload.before(), payload.configuration(), PageRequest.of(first, after, null, null));
    }

    @MutationMapping
    OverrideRelationshipPayload overrideRelationship(@Argument Map<String, Object> input) {
        return overrides.override(new InputRow(input, "input"));
    }

    /** The answer to a change of the rules, which were others before. */
    record ConfigureIntakePayload(
            IntakeConfiguration before, @Nullable IntakeConfiguration configuration, List<UserError> userErrors) {}
}

package io.leadgraph.intake;

import io.leadgraph.common.UserError;
import io.leadgraph.input.InputRow;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The GraphQL fields of the rules of intake, and of manual decisions beside them. */
@Controller
class ConfigurationController {
    private final IntakeRules rules;
    private final Overrides overrides;
    private final Clock clock;

    ConfigurationController(IntakeRules rules, Overrides overrides, Clock clock) {
        this.rules = rules;
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
        IntakeConfiguration wanted = reader.over(rules.refresh(), clock.instant());
        if (!row.errors().isEmpty()) {
            return new ConfigureIntakePayload(null, row.errors());
        }
        return new ConfigureIntakePayload(
                dryRun ? wanted : rules.change(old -> reader.over(old, clock.instant())), List.of());
    }

    @MutationMapping
    OverrideRelationshipPayload overrideRelationship(@Argument Map<String, Object> input) {
        return overrides.override(new InputRow(input, "input"));
    }

    /** The answer to a change of the rules. */
    record ConfigureIntakePayload(@Nullable IntakeConfiguration configuration, List<UserError> userErrors) {}
}

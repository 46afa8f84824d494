package io.leadgraph.facts.customfield;

import io.leadgraph.platform.common.UserError;
import io.leadgraph.platform.common.UserErrorCode;
import io.leadgraph.platform.input.InputRow;
import io.leadgraph.platform.input.Patch;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class CustomFieldController {
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,99}");

    private final CustomFieldGraph graph;
    private final Clock clock;

    CustomFieldController(CustomFieldGraph graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    record Payload(@Nullable CustomFieldDefinition customField, List<UserError> userErrors) {}

    @QueryMapping
    List<CustomFieldDefinition> customFieldDefinitions() {
        return graph.all();
    }

    @MutationMapping
    Payload defineCustomField(@Argument Map<String, Object> input) {
        InputRow row = new InputRow(input, "input");
        String name = row.key("name");
        Patch<String> description = row.text("description");
        if (row.errors().isEmpty() && (!NAME.matcher(name).matches() || CustomFields.isReserved(name))) {
            row.refuse(
                    UserErrorCode.INVALID,
                    "Is a letter, then letters, digits or _, at most 100, not ending in _at",
                    "name");
        }
        return row.errors().isEmpty() ? define(row, name, description) : new Payload(null, row.errors());
    }

    private Payload define(InputRow row, String name, Patch<String> description) {
        CustomFieldType type = Objects.requireNonNull(
                row.constant(CustomFieldType.class, "type").value());
        var stored = graph.define(
                new CustomFieldDefinition(name, type, description.value()), description.given(), clock.instant());
        if (stored.type() != type) {
            row.refuse(UserErrorCode.CONFLICT, "The field is defined with type " + stored.type(), "name");
            return new Payload(null, row.errors());
        }
        return new Payload(stored, List.of());
    }
}

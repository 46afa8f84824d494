package io.leadgraph.duplicate;

import io.leadgraph.common.Connection;
import io.leadgraph.common.PageRequest;
import io.leadgraph.common.UserError;
import io.leadgraph.input.InputRow;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class DuplicateController {
    private final DuplicateGraph graph;
    private final FindDuplicates find;
    private final Clock clock;

    record ConfigureDuplicatesPayload(@Nullable DuplicateRules duplicateRules, List<UserError> userErrors) {}

    DuplicateController(DuplicateGraph graph, FindDuplicates find, Clock clock) {
        this.graph = graph;
        this.find = find;
        this.clock = clock;
    }

    @QueryMapping
    Connection<SuggestedDuplicate> suggestedDuplicates(
            @Argument double minConfidence, @Argument @Nullable Integer first, @Argument @Nullable String after) {
        return Suggestions.page(graph, minConfidence, PageRequest.of(first, after, null, null));
    }

    @QueryMapping
    DuplicateRules duplicateRules() {
        return graph.rules();
    }

    @MutationMapping
    FindDuplicates.Found findDuplicates(@Argument @Nullable String after, @Argument int first) {
        return find.find(after, first);
    }

    @MutationMapping
    ConfigureDuplicatesPayload configureDuplicates(@Argument Map<String, Object> input) {
        DuplicateRulesReader reader = new DuplicateRulesReader(new InputRow(input, "input"));
        Optional<DuplicateRules> rules = reader.errors().isEmpty()
                ? graph.change(old -> Optional.of(reader.over(old)), clock.instant())
                : Optional.empty();
        return new ConfigureDuplicatesPayload(rules.orElse(null), reader.errors());
    }
}

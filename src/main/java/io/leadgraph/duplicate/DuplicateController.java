package io.leadgraph.duplicate;

import io.leadgraph.common.Connection;
import io.leadgraph.common.PageRequest;
import io.leadgraph.common.UserError;
import io.leadgraph.input.InputRow;
import io.leadgraph.rules.Defined;
import io.leadgraph.rules.Rules;
import io.leadgraph.rules.RulesGraph;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class DuplicateController {
    private final DuplicateGraph graph;
    private final FindDuplicates find;
    private final Rules<DuplicateRules> rules;

    record ConfigureDuplicatesPayload(@Nullable DuplicateRules duplicateRules, List<UserError> userErrors) {}

    DuplicateController(DuplicateGraph graph, FindDuplicates find, RulesGraph rules) {
        this.graph = graph;
        this.find = find;
        this.rules = rules.of(DuplicateRules.KIND);
    }

    @QueryMapping
    Connection<SuggestedDuplicate> suggestedDuplicates(
            @Argument double minConfidence, @Argument @Nullable Integer first, @Argument @Nullable String after) {
        return Suggestions.page(graph, minConfidence, PageRequest.of(first, after, null, null));
    }

    @QueryMapping
    DuplicateRules duplicateRules() {
        return rules.newest();
    }

    @MutationMapping
    FindDuplicates.Found findDuplicates(@Argument @Nullable String after, @Argument int first) {
        return find.find(after, first);
    }

    @MutationMapping
    ConfigureDuplicatesPayload configureDuplicates(@Argument Map<String, Object> input) {
        Defined<DuplicateRules> defined = rules.define(new DuplicateRulesReader(new InputRow(input, "input")));
        return new ConfigureDuplicatesPayload(defined.after(), defined.userErrors());
    }
}

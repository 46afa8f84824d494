package io.leadgraph.decisions.duplicate;

import io.leadgraph.platform.common.UserError;
import io.leadgraph.platform.input.InputRow;
import io.leadgraph.platform.paging.Connection;
import io.leadgraph.platform.paging.PageRequest;
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
    Optional<DuplicateRules> duplicateRules(@Argument @Nullable Integer version) {
        return rules.version(version);
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

package io.leadgraph.answers.node;

import io.leadgraph.decisions.classification.DecisionState;
import io.leadgraph.decisions.restatement.DecisionChange;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/** What changed decisions are about: their nodes by id, a statement for each field however many changes. */
@Controller
class DecisionChangeController {
    private final NodeGraph graph;

    DecisionChangeController(NodeGraph graph) {
        this.graph = graph;
    }

    @BatchMapping(typeName = "DecisionChange", field = "touch")
    Map<DecisionChange, Object> touches(List<DecisionChange> changes) {
        return nodes(changes, DecisionChange::touchId);
    }

    @BatchMapping(typeName = "DecisionChange", field = "fact")
    Map<DecisionChange, Object> facts(List<DecisionChange> changes) {
        return nodes(changes, DecisionChange::factId);
    }

    @BatchMapping(typeName = "DecisionState", field = "account")
    Map<DecisionState, Object> accounts(List<DecisionState> states) {
        return nodes(states, DecisionState::accountId);
    }

    private <T> Map<T, Object> nodes(List<T> owners, Function<T, @Nullable String> id) {
        Map<String, Object> found =
                graph.read(owners.stream().map(id).filter(Objects::nonNull).toList());
        return owners.stream()
                .filter(owner -> found.containsKey(id.apply(owner)))
                .distinct()
                .collect(Collectors.toMap(Function.identity(), owner -> found.get(id.apply(owner))));
    }
}

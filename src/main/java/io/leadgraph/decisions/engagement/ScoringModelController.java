package io.leadgraph.decisions.engagement;

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
class ScoringModelController {
    private final Rules<ScoringModel> models;

    ScoringModelController(RulesGraph rules) {
        this.models = rules.of(ScoringModel.KIND);
    }

    record Payload(@Nullable ScoringModel scoringModel, List<UserError> userErrors) {}

    @QueryMapping
    List<ScoringModel> scoringModels() {
        return models.ofEachName();
    }

    @QueryMapping
    Optional<ScoringModel> scoringModel(@Argument String name, @Argument @Nullable Integer version) {
        return models.named(name).version(version).filter(model -> model.name().equals(name));
    }

    @MutationMapping
    Payload defineScoringModel(@Argument Map<String, Object> input) {
        ScoringModelReader reader = new ScoringModelReader(new InputRow(input, "input"));
        Defined<ScoringModel> defined = models.named(reader.name()).define(reader);
        return new Payload(defined.after(), defined.userErrors());
    }
}

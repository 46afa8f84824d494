package io.leadgraph.engagement;

import io.leadgraph.common.UserError;
import io.leadgraph.input.InputRow;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
class ScoringModelController {
    private final ScoringModelGraph models;
    private final Clock clock;

    ScoringModelController(ScoringModelGraph models, Clock clock) {
        this.models = models;
        this.clock = clock;
    }

    record Payload(@Nullable ScoringModel scoringModel, List<UserError> userErrors) {}

    @MutationMapping
    Payload defineScoringModel(@Argument Map<String, Object> input) {
        ScoringModelReader reader = new ScoringModelReader(new InputRow(input, "input"));
        Instant now = clock.instant();
        return reader.errors().isEmpty()
                ? new Payload(models.change(reader.name(), old -> reader.over(old, now), now), List.of())
                : new Payload(null, reader.errors());
    }
}

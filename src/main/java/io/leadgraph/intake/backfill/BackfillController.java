package io.leadgraph.intake.backfill;

import io.leadgraph.decisions.classification.facts.BackfillEvidence;
import io.leadgraph.facts.touch.Touch;
import io.leadgraph.intake.BulkIntake;
import io.leadgraph.intake.IntakeGraph;
import io.leadgraph.intake.read.PastTouchReader;
import io.leadgraph.intake.record.Outcome;
import io.leadgraph.platform.common.UserError;
import io.leadgraph.platform.input.InputRow;
import io.leadgraph.platform.input.Rows;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
class BackfillController {
    private final BulkIntake bulk;
    private final IntakeGraph graph;
    private final Clock clock;

    BackfillController(BulkIntake bulk, IntakeGraph graph, Clock clock) {
        this.bulk = bulk;
        this.graph = graph;
        this.clock = clock;
    }

    record Payload(List<Outcome> results, List<UserError> userErrors) {}

    @BatchMapping(typeName = "Touch")
    Map<Touch, Double> confidence(List<Touch> touches) {
        Map<String, BackfillEvidence> evidence = graph.backfillEvidence(
                touches.stream().map(Touch::id).distinct().toList());
        Map<Touch, Double> confidence = new HashMap<>();
        for (Touch touch : touches) {
            BackfillEvidence shown = evidence.get(touch.id());
            if (shown != null) {
                confidence.put(touch, shown.confidence());
            }
        }
        return confidence;
    }

    @MutationMapping
    Payload backfillTouches(@Argument List<Map<String, Object>> inputs) {
        List<UserError> refusals = Rows.refusals(inputs);
        PastTouchReader reader = new PastTouchReader(clock);
        return refusals.isEmpty()
                ? new Payload(
                        bulk.run(inputs.stream()
                                .map(row -> reader.read(new InputRow(row)))
                                .toList()),
                        List.of())
                : new Payload(List.of(), refusals);
    }
}

package io.leadgraph.engagement;

import io.leadgraph.graph.Graph;
import io.leadgraph.graph.Query;
import io.leadgraph.graph.Row;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

@Component
class ScoringModelGraph {
    private static final Query LOCK = Query.load("engagement/lock_scoring_model");
    private static final Query SAVE = Query.load("engagement/save_scoring_model");
    private final Graph graph;

    ScoringModelGraph(Graph graph) {
        this.graph = graph;
    }

    /** Stores the next version of a model; of two that are changed at once one comes after the other. */
    ScoringModel change(String name, UnaryOperator<ScoringModel> change, Instant now) {
        return graph.write(tx -> {
            List<Row> stored = tx.run(LOCK, Map.of("name", name));
            ScoringModel old = stored.isEmpty() || stored.getFirst().rowOrNull("model") == null
                    ? ScoringModel.BUILT_IN
                    : ScoringModel.of(stored.getFirst().rowOrNull("model"));
            ScoringModel next = change.apply(old);
            tx.run(SAVE, Map.of("properties", next.properties(now)));
            return next;
        });
    }
}

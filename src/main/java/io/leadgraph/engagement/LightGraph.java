package io.leadgraph.engagement;

import io.leadgraph.graph.Graph;
import io.leadgraph.graph.Query;
import io.leadgraph.graph.Row;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

@Component
class LightGraph {
    private static final Query FACTS = Query.load("engagement/lights");
    private static final Query LOCK = Query.load("engagement/lock_light_rules");
    private static final Query SAVE = Query.load("engagement/save_light_rules");
    /** What happened longer ago no light shows: a deal that old is grey. */
    private static final Duration HORIZON = Duration.ofDays(730);

    private final Graph graph;

    LightGraph(Graph graph) {
        this.graph = graph;
    }

    /** Columns {@code id, rules, people, campaigns}. */
    List<Row> facts(Collection<String> opportunityIds, Instant asOf) {
        return graph.read(FACTS, Map.of("ids", List.copyOf(opportunityIds), "asOf", asOf, "from", asOf.minus(HORIZON)));
    }

    /** Stores the next version; of two that are changed at once one comes after the other. */
    LightRules change(UnaryOperator<LightRules> change, Instant now) {
        return graph.write(tx -> {
            LightRules old = LightRules.of(tx.run(LOCK, Map.of()).getFirst().rowOrNull("rules"));
            LightRules next = change.apply(old);
            tx.run(SAVE, Map.of("properties", next.properties(now)));
            return next;
        });
    }
}

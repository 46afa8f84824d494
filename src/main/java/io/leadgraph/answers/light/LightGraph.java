package io.leadgraph.answers.light;

import io.leadgraph.platform.graph.Graph;
import io.leadgraph.platform.graph.Query;
import io.leadgraph.platform.graph.Row;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class LightGraph {
    private static final Query FACTS = Query.load("light/lights");
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
}

package io.leadgraph.decisions.engagement;

import io.leadgraph.platform.graph.Graph;
import io.leadgraph.platform.graph.Graph.Statements;
import io.leadgraph.platform.graph.Query;
import io.leadgraph.platform.graph.Row;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class EngagementGraph {
    private static final Query ACCOUNTS = Query.load("engagement/accounts");
    private static final Query CENTERS = Query.load("engagement/centers");
    private static final Query PEOPLE = Query.load("engagement/people");
    private final Graph graph;
    private final Clock clock;

    EngagementGraph(Graph graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    /**
     * Columns {@code id, root, model, doings, centers}.
     *
     * @param roots each an {@code id}, a {@code key} or a {@code domain} in ASCII
     */
    List<Row> accounts(List<Map<String, ?>> roots, EngagementRequest request, Instant asOf) {
        Map<String, Object> parameters = parameters(request, asOf);
        parameters.put("roots", roots);
        parameters.put("now", clock.instant());
        parameters.put("scope", request.scope());
        parameters.put("named", request.named());
        return graph.read(ACCOUNTS, parameters);
    }

    /** Columns {@code id, model, doings, centers}. */
    List<Row> centers(Collection<String> ids, EngagementRequest request, Instant asOf) {
        return graph.read(CENTERS, parameters(ids, request, asOf));
    }

    /** Columns {@code id, model, doings, centers}. */
    List<Row> people(Collection<String> ids, EngagementRequest request, Instant asOf) {
        return people(graph::read, ids, request, asOf);
    }

    /** The same inside a transaction. */
    static List<Row> people(Statements statements, Collection<String> ids, EngagementRequest request, Instant asOf) {
        return statements.run(PEOPLE, parameters(ids, request, asOf));
    }

    private static Map<String, Object> parameters(Collection<String> ids, EngagementRequest request, Instant asOf) {
        Map<String, Object> parameters = parameters(request, asOf);
        parameters.put("ids", List.copyOf(ids));
        return parameters;
    }

    private static Map<String, Object> parameters(EngagementRequest request, Instant asOf) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("asOf", asOf);
        parameters.put("lastYear", asOf.atZone(ZoneOffset.UTC).getYear());
        parameters.put("model", request.model());
        return parameters;
    }
}

package io.leadgraph.decisions.routing;

import io.leadgraph.platform.graph.Graph.Statements;
import io.leadgraph.platform.graph.Query;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;

final class RoutingGraph {
    private static final Query TAKE_TURNS = Query.load("routing/take_turns");

    private RoutingGraph() {}

    /**
     * Takes turns in queues.
     *
     * @param taken how many, as {@link Turns#taken} has it
     * @return how many were gone before
     */
    static Map<String, Long> takeTurns(Statements tx, SortedMap<String, List<Long>> taken) {
        List<Map<String, Object>> turns = taken.entrySet().stream()
                .map(queue -> Map.<String, Object>of("queue", queue.getKey(), "taken", queue.getValue()))
                .toList();
        return tx.run(TAKE_TURNS, Map.of("turns", turns)).stream()
                .collect(Collectors.toMap(row -> row.string("queue"), row -> row.number("before")));
    }
}

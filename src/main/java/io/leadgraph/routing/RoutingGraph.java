package io.leadgraph.routing;

import io.leadgraph.graph.Graph;
import io.leadgraph.graph.Graph.Statements;
import io.leadgraph.graph.Query;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class RoutingGraph {
    private static final Query RULES = Query.load("routing/rules");
    private static final Query LOCK = Query.load("routing/lock_rules");
    private static final Query SAVE = Query.load("routing/save_rules");
    private static final Query TAKE_TURNS = Query.load("routing/take_turns");
    private final Graph graph;

    RoutingGraph(Graph graph) {
        this.graph = graph;
    }

    /** A version of the rules, the newest where none is named; empty where none was stored. */
    Optional<RoutingRules> rules(@Nullable Integer version) {
        return rules(graph::read, version);
    }

    Optional<RoutingRules> rules(Statements statements, @Nullable Integer version) {
        return statements.run(RULES, Collections.singletonMap("version", version)).stream()
                .findFirst()
                .map(row -> RoutingRules.of(row.rowOrNull("rules")));
    }

    /**
     * Stores the next version; of two that are changed at once one comes after the other.
     *
     * @param change gives the next version, or nothing where it is refused
     */
    Optional<RoutingRules> change(Function<RoutingRules, Optional<RoutingRules>> change, Instant now) {
        return graph.write(tx -> {
            RoutingRules old = RoutingRules.of(tx.run(LOCK, Map.of()).getFirst().rowOrNull("rules"));
            Optional<RoutingRules> next = change.apply(old);
            next.ifPresent(rules -> tx.run(SAVE, Map.of("properties", rules.properties(now))));
            return next;
        });
    }

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

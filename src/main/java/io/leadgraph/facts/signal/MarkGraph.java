package io.leadgraph.facts.signal;

import io.leadgraph.platform.graph.Graph.Statements;
import io.leadgraph.platform.graph.Query;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Leaves marks in the transaction that stores the fact, as its last statement: so no fact is ever forgotten, and locks are taken
 * in one order.
 */
public final class MarkGraph {
    /** The statement, for who joins it to the one that stores the facts. */
    public static final Query MARK = Query.load("signal/mark");

    private MarkGraph() {}

    /** A mark that is there already begins anew. */
    public static void leave(Statements tx, Collection<Mark> marks, Instant now) {
        if (!marks.isEmpty()) {
            tx.run(MARK, parameters(marks, now));
        }
    }

    /** The parameters of the statement. */
    public static Map<String, Object> parameters(Collection<Mark> marks, Instant now) {
        return Map.of("marks", rows(marks), "now", now);
    }

    /** In the order in which all lock them. */
    private static List<Map<String, Object>> rows(Collection<Mark> marks) {
        return marks.stream()
                .distinct()
                .sorted(Comparator.comparing(Mark::scope).thenComparing(Mark::subject))
                .map(Mark::row)
                .toList();
    }
}

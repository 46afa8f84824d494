package io.leadgraph.stale;

import io.leadgraph.graph.Graph.Statements;
import io.leadgraph.graph.Query;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Leaves marks in the transaction that stores the fact, as its last statement: so no fact is ever forgotten, and locks are taken in one order. */
public final class StaleMarks {
    private static final Query MARK = Query.load("stale/mark");

    private StaleMarks() {}

    /** A mark that is there already begins anew. */
    public static void leave(Statements tx, Collection<StaleMark> marks, Instant now) {
        if (!marks.isEmpty()) {
            tx.run(MARK, Map.of("marks", rows(marks), "now", now));
        }
    }

    /** As parameters of a statement that leaves marks among other things, in the order in which all lock them. */
    public static List<Map<String, Object>> rows(Collection<StaleMark> marks) {
        return marks.stream()
                .distinct()
                .sorted(Comparator.comparing(StaleMark::scope).thenComparing(StaleMark::subject))
                .map(StaleMark::row)
                .toList();
    }
}

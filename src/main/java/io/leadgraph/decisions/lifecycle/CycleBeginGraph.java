package io.leadgraph.decisions.lifecycle;

import io.leadgraph.platform.graph.Graph.Statements;
import io.leadgraph.platform.graph.Query;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Lets people's first cycles begin where they began, whatever was told first. */
final class CycleBeginGraph {
    private static final Query READ = Query.load("lifecycle/begins");
    private static final Query WRITE = Query.load("lifecycle/begin_anew");

    private CycleBeginGraph() {}

    /** @param personIds locked by the transaction */
    static void follow(Statements tx, Collection<String> personIds, Instant now) {
        if (personIds.isEmpty()) {
            return;
        }
        List<Map<String, Object>> corrections = tx.run(READ, Map.of("personIds", List.copyOf(personIds))).stream()
                .flatMap(row -> CycleBegin.of(row).correction().stream())
                .toList();
        if (!corrections.isEmpty()) {
            tx.run(WRITE, Map.of("rows", corrections, "now", now));
        }
    }
}

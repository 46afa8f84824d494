package io.leadgraph.facts.rollup;

import io.leadgraph.platform.graph.Graph;
import io.leadgraph.platform.graph.Graph.Statements;
import io.leadgraph.platform.graph.Query;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class RollupGraph {
    private static final Query PAGE = Query.load("rollup/rollups_page");
    private static final Query LOCK = Query.load("rollup/lock_rolled_up");
    private static final Query OF = Query.load("rollup/rollups_of");
    private static final Query REPAIR = Query.load("rollup/repair_rollups");
    private final Graph graph;

    RollupGraph(Graph graph) {
        this.graph = graph;
    }

    /** The next identities after one, in order of their ids. */
    List<IdentityRollups> page(String after, int limit) {
        return graph.read(PAGE, Map.of("after", after, "limit", limit)).stream()
                .map(IdentityRollups::new)
                .toList();
    }

    /** Counts the touches of these identities again while nobody adds any, stores what differs, and tells it. */
    List<RollupDifference> repair(List<String> identityIds) {
        return graph.write(tx -> repair(tx, identityIds));
    }

    /** The same inside a transaction. */
    static List<RollupDifference> repair(Statements tx, List<String> identityIds) {
        tx.run(LOCK, Map.of("ids", identityIds));
        List<IdentityRollups> all = of(tx, identityIds);
        tx.run(
                REPAIR,
                Map.of("rollups", all.stream().flatMap(IdentityRollups::repairs).toList()));
        return all.stream().flatMap(one -> one.differences().values().stream()).toList();
    }

    private static List<IdentityRollups> of(Statements tx, List<String> identityIds) {
        return tx.run(OF, Map.of("ids", identityIds)).stream()
                .map(IdentityRollups::new)
                .toList();
    }
}

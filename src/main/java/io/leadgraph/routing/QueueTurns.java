package io.leadgraph.routing;

import io.leadgraph.graph.Graph.Statements;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Whose turn it is in a queue, for whoever passes on what intake has routed. */
@Service
public class QueueTurns {
    private final RoutingGraph routing;

    QueueTurns(RoutingGraph routing) {
        this.routing = routing;
    }

    /**
     * Takes a turn.
     *
     * @param except who is passed over where somebody else takes turns too
     * @return null where nobody takes turns in the queue
     */
    public @Nullable String take(Statements tx, String queue, @Nullable String except) {
        List<String> owners = routing.rules(tx, null).orElse(RoutingRules.NONE).owners(queue);
        if (owners.isEmpty()) {
            return null;
        }
        String owner = turn(tx, queue, owners);
        return owner.equals(except) && owners.size() > 1 ? turn(tx, queue, owners) : owner;
    }

    private static String turn(Statements tx, String queue, List<String> owners) {
        long turn = RoutingGraph.takeTurns(tx, new TreeMap<>(java.util.Map.of(queue, 1L)))
                .getOrDefault(queue, 0L);
        return owners.get(Math.floorMod(turn, owners.size()));
    }
}

package io.leadgraph.routing;

import io.leadgraph.graph.Graph.Statements;
import io.leadgraph.intake.RoutingDecision;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** Gives leads that go to a queue whose owners take turns to those whose turn it is. */
final class Turns {
    private final RoutingRules rules;
    private final List<RoutingDecision> decisions = new ArrayList<>();
    private final SortedMap<String, Long> counts = new TreeMap<>();

    Turns(RoutingRules rules) {
        this.rules = rules;
    }

    void add(RoutingDecision decision) {
        decisions.add(decision);
        if (takesTurns(decision)) {
            counts.merge(decision.queue(), 1L, Long::sum);
        }
    }

    /** The decisions in order, with owners; no statement where nobody takes turns. */
    List<RoutingDecision> take(Statements tx) {
        if (counts.isEmpty()) {
            return decisions;
        }
        Map<String, Long> next = new HashMap<>(RoutingGraph.takeTurns(tx, counts));
        return decisions.stream()
                .map(decision -> takesTurns(decision) ? own(decision, next) : decision)
                .toList();
    }

    private boolean takesTurns(RoutingDecision decision) {
        return decision.queue() != null && !rules.owners(decision.queue()).isEmpty();
    }

    private RoutingDecision own(RoutingDecision decision, Map<String, Long> next) {
        String queue = Objects.requireNonNull(decision.queue());
        List<String> owners = rules.owners(queue);
        long turn = next.merge(queue, 1L, Long::sum) - 1;
        String owner = owners.get(Math.floorMod(turn, owners.size()));
        return new RoutingDecision(owner, queue, decision.rule(), decision.version(), decision.trace());
    }
}

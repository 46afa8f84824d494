package io.leadgraph.decisions.routing;

import io.leadgraph.platform.graph.Graph.Statements;
import io.leadgraph.platform.rules.Rules;
import io.leadgraph.platform.rules.RulesGraph;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SortedMap;
import org.springframework.stereotype.Service;

/** Takes turns in queues, for intake and for whoever passes on what intake has routed: once, when it is decided who goes where. */
@Service
public class QueueTurns {
    private final Rules<RoutingRules> rules;

    QueueTurns(RulesGraph rules) {
        this.rules = rules.of(RoutingRules.KIND);
    }

    /**
     * Takes turns by the newest rules, in the order in which they are asked for. Two statements, however many ask; none where nobody does.
     *
     * @param <K> who asks
     * @return whose turn it was; who asks where nobody takes turns is left out
     */
    public <K> Map<K, String> take(Statements tx, SequencedMap<K, TurnRequest> asked) {
        return asked.isEmpty() ? Map.of() : take(tx, rules.newest(tx), asked);
    }

    /** One statement; none where nobody takes turns. */
    static <K> Map<K, String> take(Statements tx, RoutingRules rules, SequencedMap<K, TurnRequest> asked) {
        Turns<K> turns = new Turns<>(rules, asked);
        SortedMap<String, List<Long>> taken = turns.taken();
        return taken.isEmpty() ? Map.of() : turns.owners(RoutingGraph.takeTurns(tx, taken));
    }
}

package io.leadgraph.decisions.routing;

import io.leadgraph.decisions.engagement.PersonScores;
import io.leadgraph.platform.graph.Graph;
import io.leadgraph.platform.graph.Graph.Statements;
import io.leadgraph.platform.rules.Rules;
import io.leadgraph.platform.rules.RulesGraph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Routes by the rules in force, which are kept in memory until intake finds that there are more. */
@Service
class RoutingRouter implements Router {
    private final Rules<RoutingRules> rules;
    private final PersonScores scores;
    private final Graph graph;

    RoutingRouter(RulesGraph rules, PersonScores scores, Graph graph) {
        this.rules = rules.of(RoutingRules.KIND);
        this.scores = scores;
        this.graph = graph;
    }

    @Override
    public List<RoutingDecision> route(Statements tx, int versions, List<RoutingSubject> leads) {
        RoutingRules newest = rules.newest(tx, versions);
        List<RoutingDecision> decisions = decide(tx, newest, leads);
        Map<Integer, String> owners = QueueTurns.take(tx, newest, asked(decisions));
        return IntStream.range(0, decisions.size())
                .mapToObj(i -> owned(decisions.get(i), owners.get(i)))
                .toList();
    }

    /** By the place of the decision. */
    private static SequencedMap<Integer, TurnRequest> asked(List<RoutingDecision> decisions) {
        SequencedMap<Integer, TurnRequest> asked = new LinkedHashMap<>();
        for (int i = 0; i < decisions.size(); i++) {
            String queue = decisions.get(i).queue();
            if (queue != null) {
                asked.put(i, new TurnRequest(queue, null));
            }
        }
        return asked;
    }

    private static RoutingDecision owned(RoutingDecision decision, @Nullable String owner) {
        return owner == null
                ? decision
                : new RoutingDecision(owner, decision.queue(), decision.rule(), decision.version(), decision.trace());
    }

    @Override
    public RoutingDecision preview(RoutingSubject lead) {
        return decide(graph::read, rules.newest(), List.of(lead)).getFirst();
    }

    private List<RoutingDecision> decide(Statements statements, RoutingRules newest, List<RoutingSubject> leads) {
        Map<String, Double> known = newest.askForScores()
                ? scores.of(
                        statements,
                        leads.stream()
                                .flatMap(lead -> Stream.ofNullable(lead.personId()))
                                .distinct()
                                .toList())
                : Map.of();
        return leads.stream()
                .map(lead -> newest.decide(
                        lead, () -> lead.personId() == null ? 0 : known.getOrDefault(lead.personId(), 0.0)))
                .toList();
    }
}

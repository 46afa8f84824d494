package io.leadgraph.routing;

import io.leadgraph.engagement.PersonScores;
import io.leadgraph.graph.Caches;
import io.leadgraph.graph.Graph;
import io.leadgraph.graph.Graph.Statements;
import io.leadgraph.graph.Newest;
import io.leadgraph.intake.Router;
import io.leadgraph.intake.RoutingDecision;
import io.leadgraph.intake.RoutingSubject;
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
    private final RoutingGraph routing;
    private final PersonScores scores;
    private final Graph graph;
    private final Newest<RoutingRules> newest;

    RoutingRouter(RoutingGraph routing, PersonScores scores, Graph graph, Caches caches) {
        this.routing = routing;
        this.scores = scores;
        this.graph = graph;
        this.newest = new Newest<>(caches);
    }

    @Override
    public List<RoutingDecision> route(Statements tx, int versions, List<RoutingSubject> leads) {
        RoutingRules rules = rules(tx, versions);
        List<RoutingDecision> decisions = decide(tx, rules, leads);
        Map<Integer, String> owners = QueueTurns.take(tx, rules, asked(decisions));
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
        RoutingRules rules = routing.rules(null).orElse(RoutingRules.NONE);
        return decide(graph::read, rules, List.of(lead)).getFirst();
    }

    private List<RoutingDecision> decide(Statements statements, RoutingRules rules, List<RoutingSubject> leads) {
        Map<String, Double> known = rules.askForScores()
                ? scores.of(
                        statements,
                        leads.stream()
                                .flatMap(lead -> Stream.ofNullable(lead.personId()))
                                .distinct()
                                .toList())
                : Map.of();
        return leads.stream()
                .map(lead -> rules.decide(
                        lead, () -> lead.personId() == null ? 0 : known.getOrDefault(lead.personId(), 0.0)))
                .toList();
    }

    private RoutingRules rules(Statements tx, int versions) {
        return newest.of(
                versions,
                () -> versions == 0
                        ? RoutingRules.NONE
                        : routing.rules(tx, versions).orElseThrow());
    }
}

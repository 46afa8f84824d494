package io.leadgraph.decisions.lifecycle;

import io.leadgraph.decisions.engagement.PersonScores;
import io.leadgraph.decisions.lifecycle.policy.LifecyclePolicy;
import io.leadgraph.decisions.lifecycle.policy.PolicyInForce;
import io.leadgraph.decisions.lifecycle.policy.Response;
import io.leadgraph.facts.person.Person;
import io.leadgraph.facts.signal.LifecycleStage;
import io.leadgraph.platform.graph.Graph.Statements;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** What a policy's stage rules would do now to those who responded last: done as it would be done, and rolled back. */
@Service
class PolicyForecast {
    /** How many responses are looked at. */
    static final int RESPONSES = 1_000;

    private static final int EXAMPLES = 25;
    private final LifecycleGraph graph;
    private final LifecyclePolicies policies;
    private final LifecycleStore store;
    private final PersonScores scores;

    PolicyForecast(LifecycleGraph graph, LifecyclePolicies policies, LifecycleStore store, PersonScores scores) {
        this.graph = graph;
        this.policies = policies;
        this.store = store;
        this.scores = scores;
    }

    /**
     * What would happen.
     *
     * @param people how many were looked at
     * @param moves what each rule would do, the most frequent first
     */
    record Forecast(int people, List<ForecastMove> moves) {}

    /**
     * What one rule would do.
     *
     * @param examples some of the people
     */
    record ForecastMove(String rule, LifecycleStage from, LifecycleStage to, int people, List<Person> examples) {}

    private static final class Over extends RuntimeException {
        private final transient Forecast forecast;

        Over(Forecast forecast) {
            super("rolled back as intended", null, false, false);
            this.forecast = forecast;
        }
    }

    Forecast of(LifecyclePolicy policy) {
        try {
            graph.write(tx -> {
                throw new Over(play(tx, policy));
            });
            throw new IllegalStateException("a rehearsal is never stored");
        } catch (Over over) {
            return over.forecast;
        }
    }

    private Forecast play(Statements tx, LifecyclePolicy policy) {
        PolicyInForce rules = policies.rules(policy);
        Map<String, Response> last = LifecycleGraph.lastResponses(tx, rules.now(), RESPONSES).stream()
                .collect(Collectors.toMap(
                        Response::personId, response -> response, (newer, older) -> newer, LinkedHashMap::new));
        List<String> people = List.copyOf(last.keySet());
        PersonCycles courses = store.lock(tx, rules, people);
        Qualification qualification =
                new Qualification(courses, policy.asksForScores() ? scores.of(tx, people) : Map.of());
        last.values().forEach(response -> qualification.apply(response));
        return new Forecast(people.size(), moves(courses));
    }

    private static List<ForecastMove> moves(PersonCycles courses) {
        record Step(String rule, LifecycleStage from, LifecycleStage to) {}
        Map<Step, List<Person>> steps = new LinkedHashMap<>();
        courses.moved()
                .forEach((course, moves) -> moves.forEach(move -> steps.computeIfAbsent(
                                new Step(
                                        Objects.requireNonNull(move.rule()),
                                        Objects.requireNonNull(move.from()),
                                        move.to()),
                                none -> new ArrayList<>())
                        .add(course.person())));
        return steps.entrySet().stream()
                .map(step -> new ForecastMove(
                        step.getKey().rule(),
                        step.getKey().from(),
                        step.getKey().to(),
                        step.getValue().size(),
                        step.getValue().stream().limit(EXAMPLES).toList()))
                .sorted(Comparator.comparingInt(ForecastMove::people).reversed().thenComparing(ForecastMove::rule))
                .toList();
    }
}

package io.leadgraph.intake;

import io.leadgraph.graph.Row;
import io.leadgraph.person.DomainLists;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Runs batches of arrivals: lock and read, decide, write, in one transaction of two round trips. */
@Service
class Intake {
    private final IntakeGraph graph;
    private final IntakeRules rules;
    private final DomainLists lists;
    private final Router router;
    private final Clock clock;

    Intake(IntakeGraph graph, IntakeRules rules, DomainLists lists, Router router, Clock clock) {
        this.graph = graph;
        this.rules = rules;
        this.lists = lists;
        this.router = router;
        this.clock = clock;
    }

    /** Has the database plan what a batch runs, which takes seconds that the first submission would wait for. Stores nothing. */
    void prepare() {
        try {
            graph.write(tx -> {
                IntakeGraph.rehearse(tx);
                throw new NothingToStore(List.of());
            });
        } catch (NothingToStore planned) {
            // as intended: rolled back
        }
    }

    /** Decides and stores the arrivals in order; each answers for itself. */
    List<Outcome> run(List<Arrival> arrivals) {
        try {
            return withRepeats(graph.write(tx -> {
                Instant now = clock.instant();
                IntakeConfiguration configuration = rules.current();
                Locks locks = Locks.of(arrivals, configuration, lists);
                Row facts = graph.lockAndRead(tx, locks, arrivals, now);
                rules.check(configuration, facts.integer("configurations"));
                Batch batch = new Batch(Book.of(facts), configuration, lists, now);
                List<Outcome> outcomes = batch.decide(arrivals);
                if (batch.writes().empty()) {
                    throw new NothingToStore(outcomes);
                }
                outcomes = batch.route(leads -> router.route(tx, facts.integer("routingVersions"), leads), outcomes);
                graph.store(tx, batch.writes().parameters(locks, now));
                return outcomes;
            }));
        } catch (NothingToStore nothing) {
            return withRepeats(nothing.outcomes);
        } catch (IntakeRules.Outdated outdated) {
            rules.refresh();
            return run(arrivals);
        }
    }

    /** The decision about an arrival, without a lock and without storing anything. */
    Outcome classify(Arrival arrival, IntakeConfiguration configuration) {
        return new DryRun(graph, lists, router, clock).classify(arrival, configuration);
    }

    private List<Outcome> withRepeats(List<Outcome> outcomes) {
        List<String> touchIds = outcomes.stream()
                .map(Outcome::repeats)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<String, Outcome> stored = graph.answers(touchIds).stream()
                .map(Answers::outcome)
                .collect(Collectors.toMap(
                        outcome -> Objects.requireNonNull(outcome.touch()).id(), Function.identity()));
        return outcomes.stream()
                .map(outcome ->
                        outcome.repeats() == null ? outcome : Objects.requireNonNull(stored.get(outcome.repeats())))
                .toList();
    }

    /** Rolls the transaction back: every row was refused or answered before, and what was locked must not stay. */
    private static final class NothingToStore extends RuntimeException {
        private final transient List<Outcome> outcomes;

        NothingToStore(List<Outcome> outcomes) {
            super(null, null, false, false);
            this.outcomes = outcomes;
        }
    }
}

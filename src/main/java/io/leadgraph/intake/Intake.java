package io.leadgraph.intake;

import io.leadgraph.decisions.classification.facts.FactRows;
import io.leadgraph.decisions.classification.facts.IntakeInput;
import io.leadgraph.decisions.configuration.IntakeConfiguration;
import io.leadgraph.decisions.routing.Router;
import io.leadgraph.facts.identity.DomainLists;
import io.leadgraph.facts.signal.LifecycleEvents;
import io.leadgraph.intake.record.IntakeDelta;
import io.leadgraph.intake.record.Locks;
import io.leadgraph.intake.record.Outcome;
import io.leadgraph.platform.graph.Graph.Statements;
import io.leadgraph.platform.graph.Row;
import io.leadgraph.platform.rules.Rules;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Runs batches of arrivals: lock and read, decide, write, in one transaction of two round trips. */
@Service
public class Intake {
    private final IntakeGraph graph;
    private final Rules<IntakeConfiguration> rules;
    private final DomainLists lists;
    private final Router router;
    private final LifecycleEvents lifecycle;
    private final Clock clock;

    /** A batch that is decided about and not stored yet. */
    private record Decided(Locks locks, Row facts, IntakePlan batch, List<Outcome> outcomes, Instant now) {}

    Intake(
            IntakeGraph graph,
            Rules<IntakeConfiguration> rules,
            DomainLists lists,
            Router router,
            LifecycleEvents lifecycle,
            Clock clock) {
        this.graph = graph;
        this.rules = rules;
        this.lists = lists;
        this.router = router;
        this.lifecycle = lifecycle;
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
    List<Outcome> run(List<IntakeInput> arrivals) {
        try {
            return withRepeats(rules.checked(() -> graph.write(tx -> {
                Decided decided = decide(tx, arrivals);
                if (decided.batch().writes().empty()) {
                    throw new NothingToStore(decided.outcomes());
                }
                return store(tx, decided);
            })));
        } catch (NothingToStore nothing) {
            return withRepeats(nothing.outcomes);
        }
    }

    /**
     * Decides and stores inside a transaction that goes on whatever comes of it; what was locked and not needed is taken away again.
     * {@link Rules#checked} begins the transaction again where the rules have changed.
     */
    public List<Outcome> store(Statements tx, List<IntakeInput> arrivals) {
        return store(tx, decide(tx, arrivals));
    }

    public <T> T write(Function<Statements, T> work) {
        return graph.write(work);
    }

    /** Takes touches of the past back; gives the identities that had made them. */
    public List<String> takeBack(Statements tx, Collection<String> clientKeys) {
        return graph.takeBack(tx, clientKeys, clock.instant());
    }

    private Decided decide(Statements tx, List<IntakeInput> arrivals) {
        Instant now = clock.instant();
        IntakeConfiguration configuration = rules.known();
        Locks locks = Locks.of(arrivals, configuration, lists);
        Row facts = graph.lockAndRead(tx, locks, arrivals, now);
        rules.check(configuration, facts.integer("configurations"));
        IntakePlan batch = new IntakePlan(FactRows.book(facts), configuration, lists, now);
        return new Decided(locks, facts, batch, batch.decide(arrivals), now);
    }

    private List<Outcome> store(Statements tx, Decided decided) {
        IntakePlan batch = decided.batch();
        int versions = decided.facts().integer("routingVersions");
        List<Outcome> outcomes = batch.route(leads -> router.route(tx, versions, leads), decided.outcomes());
        IntakeDelta writes = batch.writes();
        graph.store(tx, writes, decided.locks(), decided.now());
        lifecycle.responded(tx, writes.left, writes.early);
        lifecycle.touched(tx, decided.facts().integer("lifecyclePolicies"), writes.responses, writes.acted);
        return outcomes;
    }

    private List<Outcome> withRepeats(List<Outcome> outcomes) {
        List<String> touchIds = outcomes.stream()
                .map(Outcome::repeats)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<String, Outcome> stored = graph.answers(touchIds).stream()
                .map(RecordedOutcome::of)
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

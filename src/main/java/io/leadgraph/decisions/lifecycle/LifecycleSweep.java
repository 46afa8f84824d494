package io.leadgraph.decisions.lifecycle;

import io.leadgraph.decisions.lifecycle.policy.AutomaticMove;
import io.leadgraph.decisions.lifecycle.policy.BreachKind;
import io.leadgraph.decisions.lifecycle.policy.PolicyInForce;
import io.leadgraph.decisions.lifecycle.policy.RecycleReason;
import io.leadgraph.decisions.lifecycle.policy.StagnationLimit;
import io.leadgraph.facts.signal.LifecycleStage;
import io.leadgraph.platform.graph.Background;
import io.leadgraph.platform.graph.Graph.Statements;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * Finds handoffs that have gone wrong and people who stay where they are, and does what the policy says. Each step is a
 * transaction of a bounded
 * number of people; of several running products one takes it at a time, so that nothing is done twice.
 */
@Service
class LifecycleSweep {
    /** People of a step. */
    static final int STEP = 200;

    private static final Logger log = LoggerFactory.getLogger(LifecycleSweep.class);
    private final LifecycleGraph graph;
    private final LifecyclePolicies policies;
    private final LifecycleStore store;
    private final Background background;

    LifecycleSweep(LifecycleGraph graph, LifecyclePolicies policies, LifecycleStore store, Background background) {
        this.graph = graph;
        this.policies = policies;
        this.store = store;
        this.background = background;
    }

    /**
     * What a number of steps came to.
     *
     * @param breaches handoffs that have gone wrong
     * @param stagnant people who were moved on
     */
    record Swept(int breaches, int stagnant) {
        static final Swept NOTHING = new Swept(0, 0);

        Swept plus(Swept other) {
            return new Swept(breaches + other.breaches, stagnant + other.stagnant);
        }
    }

    /** What one step came to, and whether it looked at anybody. */
    private record Step(Swept swept, boolean any) {}

    /** Every few seconds, unless the run before still goes on. */
    @Scheduled(cron = "${leadgraph.lifecycle.schedule}")
    void goOn() {
        Run run = new Run();
        background.run("lifecycle", () -> run.step().any());
    }

    /** Goes on until nothing is left, or for a number of steps. */
    Swept run(int steps) {
        Run run = new Run();
        Swept sum = Swept.NOTHING;
        for (int i = 0; i < steps; i++) {
            Step step = run.step();
            sum = sum.plus(step.swept());
            if (!step.any()) {
                break;
            }
        }
        return sum;
    }

    /** Steps one after the other. Where one fails, people are taken one by one, and whoever fails then is left to the next run. */
    private final class Run {
        private final Set<String> left = new HashSet<>();
        private int size = STEP;

        Step step() {
            Set<String> tried = new HashSet<>();
            try {
                return graph.write(tx -> {
                    tried.clear();
                    return LifecycleSweep.this.step(tx, left, size, tried);
                });
            } catch (RuntimeException failure) {
                if (tried.isEmpty()) {
                    throw failure;
                }
                if (size == 1) {
                    log.error("The lifecycle could not be looked after for {}", tried, failure);
                    left.addAll(tried);
                }
                size = 1;
                return new Step(Swept.NOTHING, true);
            }
        }
    }

    private Step step(Statements tx, Set<String> left, int size, Set<String> tried) {
        PolicyInForce rules = policies.rules(tx);
        Map<String, String> due = LifecycleGraph.due(tx, rules.now(), left, size);
        if (!due.isEmpty()) {
            tried.addAll(due.keySet());
            return new Step(new Swept(breach(tx, rules, due), 0), true);
        }
        for (StagnationLimit limit : rules.policy().stagnation()) {
            Instant since = rules.now().minus(limit.limit());
            Map<String, String> quiet = LifecycleGraph.quiet(tx, limit.stage(), since, left, size);
            if (!quiet.isEmpty()) {
                tried.addAll(quiet.keySet());
                return new Step(new Swept(0, moveOn(tx, rules, limit, since, quiet)), true);
            }
        }
        return new Step(Swept.NOTHING, false);
    }

    /** @param due people by handoff */
    private int breach(Statements tx, PolicyInForce rules, Map<String, String> due) {
        PersonCycles courses = store.lock(tx, rules, due.values());
        int count = 0;
        for (Map.Entry<String, String> one : due.entrySet()) {
            PersonCycle course = courses.of(one.getValue()).orElseThrow();
            Handoff handoff = course.handoff(one.getKey());
            BreachKind kind = handoff == null ? null : handoff.due(rules.now());
            if (handoff != null && kind != null) {
                new Breaches(courses, course).due(handoff, kind);
                count++;
            }
        }
        LifecycleGraph.unchecked(tx, due.keySet());
        store.store(tx, courses);
        return count;
    }

    /** @param quiet people by cycle */
    private int moveOn(
            Statements tx, PolicyInForce rules, StagnationLimit limit, Instant since, Map<String, String> quiet) {
        PersonCycles courses = store.lock(tx, rules, quiet.values());
        List<Map<String, @Nullable Object>> active = new ArrayList<>();
        int count = 0;
        for (Map.Entry<String, String> one : quiet.entrySet()) {
            PersonCycle course = courses.of(one.getValue()).orElseThrow();
            CycleState cycle = course.cycle();
            if (cycle == null || !cycle.id().equals(one.getKey())) {
                active.add(row(one.getKey(), null));
            } else if (course.lastActivityAt() != null
                    && course.lastActivityAt().isAfter(since)) {
                active.add(row(one.getKey(), course.lastActivityAt()));
            } else {
                moveOn(course, limit, rules.now());
                count++;
            }
        }
        LifecycleGraph.stillActive(tx, active);
        store.store(tx, courses);
        return count;
    }

    private static void moveOn(PersonCycle course, StagnationLimit limit, Instant now) {
        Cause cause = Cause.rule(AutomaticMove.STAGNANT);
        if (limit.to() == LifecycleStage.RECYCLED) {
            course.recycle(now, cause.recycled(RecycleReason.TIMEOUT), null);
        } else {
            course.disqualify(now, cause);
        }
    }

    private static Map<String, @Nullable Object> row(String cycleId, @Nullable Instant at) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("cycleId", cycleId);
        row.put("at", at);
        return row;
    }
}

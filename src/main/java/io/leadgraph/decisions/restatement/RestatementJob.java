package io.leadgraph.decisions.restatement;

import io.leadgraph.facts.account.LeftAccountsGraph;
import io.leadgraph.facts.employment.EmploymentGraph;
import io.leadgraph.facts.rollup.RecountedRollups;
import io.leadgraph.facts.signal.LifecycleEvents;
import io.leadgraph.facts.signal.Mark;
import io.leadgraph.facts.signal.MarkGraph;
import io.leadgraph.facts.signal.MarkScope;
import io.leadgraph.platform.graph.Background;
import io.leadgraph.platform.graph.Graph;
import io.leadgraph.platform.graph.Graph.Statements;
import io.leadgraph.platform.graph.Row;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * Keeps restated decisions stored: takes the marks that late facts have left, oldest first, and decides about their touches
 * again. Each step is
 * a transaction of a bounded number of touches that also stores where to go on, so that it may be broken off anywhere, holds up nobody for
 * long, and of several running products one takes it at a time.
 */
@Service
class RestatementJob {
    /** Touches, or people to mark, of a step. */
    static final int STEP = 500;

    /** A mark that could not be followed waits for so long, unless facts leave it anew or somebody asks for a run. */
    static final Duration REST = Duration.ofMinutes(1);

    private static final int NOTHING_LEFT = -1;
    private static final Logger log = LoggerFactory.getLogger(RestatementJob.class);

    private final Graph graph;
    private final StoredRestatementGraph redecisions;
    private final RecountedRollups rollups;
    private final LifecycleEvents lifecycle;
    private final Background background;
    private final Clock clock;

    RestatementJob(
            Graph graph,
            StoredRestatementGraph redecisions,
            RecountedRollups rollups,
            LifecycleEvents lifecycle,
            Background background,
            Clock clock) {
        this.graph = graph;
        this.redecisions = redecisions;
        this.rollups = rollups;
        this.lifecycle = lifecycle;
        this.background = background;
        this.clock = clock;
    }

    /**
     * What a number of steps came to.
     *
     * @param changed decisions that are otherwise than before
     */
    record Done(int steps, int changed) {}

    /** Every second, unless the run of a second before still goes on. */
    @Scheduled(cron = "${leadgraph.restatement.schedule}")
    void goOn() {
        Set<String> failed = new HashSet<>();
        background.run("restatement", () -> step(failed, REST) != NOTHING_LEFT);
    }

    /** Goes on until no mark is left, or for a number of steps. */
    Done run(int steps) {
        Set<String> failed = new HashSet<>();
        int done = 0;
        int changed = 0;
        while (done < steps) {
            int step = step(failed, Duration.ZERO);
            if (step == NOTHING_LEFT) {
                break;
            }
            changed += step;
            done++;
        }
        return new Done(done, changed);
    }

    /**
     * How many decisions changed, or that no mark is left.
     *
     * @param failed marks that this run leaves to the next one, so that one that can't be followed stops no other
     * @param rest how long those wait that an earlier run could not follow
     */
    private int step(Set<String> failed, Duration rest) {
        AtomicReference<@Nullable String> tried = new AtomicReference<>();
        try {
            return graph.write(tx -> step(tx, failed, rest, tried));
        } catch (RuntimeException failure) {
            String key = tried.get();
            if (key == null || !failed.add(key)) {
                throw failure;
            }
            // the key holds an id or a domain, never a name or an address
            log.error("Decisions could not be made again for {}; it stays marked", key, failure);
            graph.write(tx -> {
                MarkedTouchesGraph.fail(tx, key, clock.instant());
                return 0;
            });
            return 0;
        }
    }

    private int step(Statements tx, Set<String> failed, Duration rest, AtomicReference<@Nullable String> tried) {
        tried.set(null);
        Instant now = clock.instant();
        Row mark = MarkedTouchesGraph.next(tx, failed, now.minus(rest), now).orElse(null);
        if (mark == null) {
            return NOTHING_LEFT;
        }
        tried.set(mark.string("key"));
        MarkProgress stale = MarkProgress.of(mark);
        return stale.spreads() ? spread(tx, stale, now) : decide(tx, stale, now);
    }

    /** Marks the people it is about. */
    private static int spread(Statements tx, MarkProgress stale, Instant now) {
        List<MarkedTouchesGraph.Marked> people = MarkedTouchesGraph.people(tx, stale, STEP);
        MarkGraph.leave(
                tx,
                people.stream()
                        .flatMap(person -> person.personId().stream())
                        .map(id -> new Mark(MarkScope.ADDRESSES, id))
                        .toList(),
                now);
        if (people.isEmpty()) {
            MarkedTouchesGraph.end(tx, stale);
        } else {
            MarkedTouchesGraph.goOn(tx, people.getLast().place());
        }
        return 0;
    }

    /** Somebody without any touch begins with what systems know of them. */
    private static List<String> people(MarkProgress stale, StoredRestatementGraph.Outcome outcome) {
        return outcome.people().isEmpty() && stale.scope() == MarkScope.PERSON
                ? List.of(stale.subject())
                : outcome.people();
    }

    private int decide(Statements tx, MarkProgress stale, Instant now) {
        if (stale.scope() == MarkScope.ACCOUNT && stale.begins()) {
            MarkGraph.leave(tx, MarkedTouchesGraph.suggested(tx, stale), now);
        }
        List<MarkProgress> touches = MarkedTouchesGraph.touches(tx, stale, STEP);
        List<String> ids = touches.stream().map(MarkProgress::last).toList();
        StoredRestatementGraph.Outcome outcome = stale.pins() ? redecisions.pin(tx, ids) : redecisions.restate(tx, ids);
        // what a campaign is about is counted with its touches
        List<String> recount = stale.scope() == MarkScope.CAMPAIGN ? outcome.identities() : outcome.recount();
        if (!recount.isEmpty()) {
            rollups.of(tx, recount);
        }
        Set<String> leftByPeople = Set.of();
        if (touches.size() == STEP) {
            MarkedTouchesGraph.goOn(tx, touches.getLast());
        } else if (stale.pins()) {
            leftByPeople = EmploymentGraph.settle(tx, List.of(stale.subject()), now);
            MarkedTouchesGraph.goOn(tx, stale.fromTheBeginning());
        } else {
            MarkedTouchesGraph.end(tx, stale);
        }
        LeftAccountsGraph.giveUp(tx, outcome.left(), leftByPeople, now);
        if (!stale.pins()) {
            lifecycle.redecided(tx, people(stale, outcome));
        }
        return outcome.changed();
    }
}

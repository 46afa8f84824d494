package io.leadgraph.decisions.restatement;

import io.leadgraph.platform.graph.Graph;
import io.leadgraph.platform.graph.Query;
import io.leadgraph.platform.graph.Row;
import io.leadgraph.platform.paging.Connection;
import io.leadgraph.platform.paging.Keyset;
import io.leadgraph.platform.paging.Order;
import io.leadgraph.platform.paging.PageRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What has been decided again, and what is still to be. */
@Component
class DecisionChangeGraph {
    private static final Order EARLIEST = Order.up("decision changes");
    private static final Query STATE = Query.load("restatement/restatement");
    private static final Query CHANGES = Query.load("restatement/decision_changes");
    private final Graph graph;
    private final Clock clock;

    /**
     * How far restated decisions lag behind what is known.
     *
     * @param pending marks that are left
     * @param since when the oldest of them was left; null where none is
     * @param lagSeconds how long ago that was
     * @param failed those that could not be followed when they were last tried
     */
    record Lag(int pending, @Nullable Instant since, long lagSeconds, int failed) {}

    DecisionChangeGraph(Graph graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    Lag lag() {
        Row row = graph.read(STATE, Map.of()).getFirst();
        Instant since = row.instantOrNull("since");
        long seconds = since == null
                ? 0
                : Math.max(0, Duration.between(since, clock.instant()).toSeconds());
        return new Lag(row.integer("pending"), since, seconds, row.integer("failed"));
    }

    /** Changes in the order in which they were made, from a time on. */
    Connection<DecisionChange> changes(@Nullable Instant since, PageRequest page) {
        Keyset<Instant> place = Keyset.byTime(page, EARLIEST, since, null);
        List<DecisionChange> changes = graph.read(CHANGES, place.parameters()).stream()
                .map(row -> DecisionChange.of(Objects.requireNonNull(row.rowOrNull("change"))))
                .toList();
        return Connection.of(page, changes, change -> EARLIEST.cursor(change.at(), change.id()));
    }
}

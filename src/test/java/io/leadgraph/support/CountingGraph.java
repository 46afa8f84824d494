package io.leadgraph.support;

import io.leadgraph.platform.graph.Graph;
import io.leadgraph.platform.graph.Query;
import io.leadgraph.platform.graph.Row;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** Counts round trips and transactions on their way to the real graph. */
public final class CountingGraph implements Graph {
    private final Graph graph;
    private final AtomicInteger statements = new AtomicInteger();
    private final AtomicInteger transactions = new AtomicInteger();
    private final Deque<Run> written = new ConcurrentLinkedDeque<>();

    CountingGraph(Graph graph) {
        this.graph = graph;
    }

    /** A statement as it was run. */
    public record Run(Query query, Map<String, ?> parameters) {}

    /** The last two statements of writing transactions, the older one first. */
    public List<Run> lastWritten() {
        return List.copyOf(written);
    }

    public void reset() {
        written.clear();
        statements.set(0);
        transactions.set(0);
    }

    /** Round trips since the last reset. */
    public int statements() {
        return statements.get();
    }

    /** Transactions begun since the last reset. */
    public int transactions() {
        return transactions.get();
    }

    @Override
    public List<Row> read(Query query, Map<String, ?> parameters) {
        transactions.incrementAndGet();
        statements.incrementAndGet();
        RanQueries.note(graph, query);
        return graph.read(query, parameters);
    }

    @Override
    public <T> T write(Function<Statements, T> work) {
        return graph.write(tx -> {
            transactions.incrementAndGet();
            return work.apply((query, parameters) -> {
                statements.incrementAndGet();
                RanQueries.note(graph, query);
                remember(new Run(query, parameters));
                return tx.run(query, parameters);
            });
        });
    }

    private void remember(Run run) {
        written.add(run);
        if (written.size() > 2) {
            written.poll();
        }
    }

    @Override
    public String bookmark() {
        return graph.bookmark();
    }

    @Override
    public void await(String bookmark) {
        graph.await(bookmark);
    }
}

package io.leadgraph.platform.graph.embedded;

import io.leadgraph.platform.common.BadArgumentException;
import io.leadgraph.platform.graph.Failures;
import io.leadgraph.platform.graph.Graph;
import io.leadgraph.platform.graph.GraphUnavailableException;
import io.leadgraph.platform.graph.Parameters;
import io.leadgraph.platform.graph.Query;
import io.leadgraph.platform.graph.Row;
import io.leadgraph.platform.graph.TimeLimit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.QueryExecutionException;
import org.neo4j.graphdb.Transaction;
import org.neo4j.graphdb.TransientFailureException;
import org.neo4j.kernel.api.exceptions.Status;

/** The graph by a call into this process: the same Cypher, without transport and packing. */
final class InProcessGraph implements Graph {
    private static final int ATTEMPTS = 10;
    private static final int CAUSES = 10;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

    private final GraphDatabaseService database;
    private final TimeLimit limit;
    private final LongSupplier lastCommitted;

    InProcessGraph(GraphDatabaseService database, TimeLimit limit, LongSupplier lastCommitted) {
        this.database = database;
        this.limit = limit;
        this.lastCommitted = lastCommitted;
    }

    @Override
    public List<Row> read(Query query, Map<String, ?> parameters) {
        return guarded(() -> {
            try (Transaction tx = begin()) {
                return rows(tx, query, parameters);
            }
        });
    }

    @Override
    public <T> T write(Function<Statements, T> work) {
        return guarded(() -> retried(() -> {
            try (Transaction tx = begin()) {
                T result = work.apply((query, parameters) -> rows(tx, query, parameters));
                tx.commit();
                return result;
            }
        }));
    }

    /** In one process every read sees the last commit, so that the last one's number says it all. */
    @Override
    public String bookmark() {
        return String.valueOf(lastCommitted.getAsLong());
    }

    @Override
    public void await(String bookmark) {
        // Nothing to wait for: what was committed in this process is visible in it.
        long last = lastCommitted.getAsLong();
        if (!Arrays.stream(bookmark.split(" ")).allMatch(value -> isKnown(value, last))) {
            throw new BadArgumentException("No such bookmark.");
        }
    }

    private static boolean isKnown(String bookmark, long last) {
        return bookmark.isEmpty() || (NUMBER.matcher(bookmark).matches() && Long.parseLong(bookmark) <= last);
    }

    private Transaction begin() {
        return database.beginTx(limit.now().toMillis(), TimeUnit.MILLISECONDS);
    }

    private static List<Row> rows(Transaction tx, Query query, Map<String, ?> parameters) {
        try (var result = tx.execute(query.cypher(), Parameters.of(parameters))) {
            return result.stream().map(Row::new).toList();
        }
    }

    private static <T> T retried(Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return work.get();
            } catch (TransientFailureException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
                // Jitter, so that two transactions that ended each other do not meet again.
                LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(1, 4_000_000L * attempt));
            }
        }
    }

    private static <T> T guarded(Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException e) {
            throw translated(e);
        }
    }

    /** By the first of its causes that passes by itself: what ends a transaction may come wrapped in what it ended. */
    private static RuntimeException translated(RuntimeException failure) {
        return Stream.iterate((Throwable) failure, Objects::nonNull, Throwable::getCause)
                .limit(CAUSES)
                .map(InProcessGraph::code)
                .filter(code -> !code.isEmpty())
                .map(code -> Failures.translate(failure, code))
                .filter(GraphUnavailableException.class::isInstance)
                .findFirst()
                .orElse(failure);
    }

    /** The database's code for a failure; empty where it has none. */
    private static String code(Throwable failure) {
        return switch (failure) {
            case Status.HasStatus known -> known.status().code().serialize();
            case QueryExecutionException query -> query.getStatusCode();
            default -> "";
        };
    }
}

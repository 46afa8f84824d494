package io.leadgraph.platform.graph;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The narrow way to the database: named queries with parameters in, rows out. One implementation goes over Bolt, the other calls
 * the database in this process; features can't tell which they have.
 *
 * <p>Parameters may be null, text, numbers, booleans, {@link java.time.Instant}, {@link java.time.LocalDate}, enums, and lists and maps of
 * these. Rows hold what {@link Row} reads.
 */
public interface Graph extends Bookmarks {

    /**
     * Runs one reading query in a transaction of its own.
     *
     * @throws GraphUnavailableException when the database can't be reached, or the time limit ended the query
     */
    List<Row> read(Query query, Map<String, ?> parameters);

    /**
     * Runs the work in one writing transaction, committed when it returns and rolled back when it throws. The work may run more
     * than once: a deadlock or a change of leader repeats it, so it must not have effects outside the graph.
     *
     * @throws GraphUnavailableException when the database can't be reached, or the time limit ended a query
     */
    <T> T write(Function<Statements, T> work);

    /** The statements of one transaction, in order; later ones see what earlier ones wrote. */
    @FunctionalInterface
    interface Statements {
        List<Row> run(Query query, Map<String, ?> parameters);
    }
}

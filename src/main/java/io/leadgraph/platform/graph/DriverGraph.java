package io.leadgraph.platform.graph;

import io.leadgraph.platform.common.BadArgumentException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Bookmark;
import org.neo4j.driver.BookmarkManager;
import org.neo4j.driver.BookmarkManagerConfig;
import org.neo4j.driver.BookmarkManagers;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;

/** The graph over Bolt: any server or cluster. Reads and writes of this process are causally chained by one bookmark manager. */
final class DriverGraph implements Graph {
    private final Driver driver;
    private final TimeLimit limit;
    /** A made-up bookmark makes the server wait for a state that never comes: few such waits at once. */
    private final Semaphore waits = new Semaphore(10);

    private final BookmarkManager bookmarks =
            BookmarkManagers.defaultManager(BookmarkManagerConfig.builder().build());

    DriverGraph(Driver driver, TimeLimit limit) {
        this.driver = driver;
        this.limit = limit;
    }

    @Override
    public List<Row> read(Query query, Map<String, ?> parameters) {
        return in(AccessMode.READ, session -> session.executeRead(tx -> rows(tx, query, parameters), limited()));
    }

    @Override
    public <T> T write(Function<Statements, T> work) {
        return in(
                AccessMode.WRITE,
                session -> session.executeWrite(
                        tx -> work.apply((query, parameters) -> rows(tx, query, parameters)), limited()));
    }

    @Override
    public String bookmark() {
        return bookmarks.getBookmarks().stream().map(Bookmark::value).sorted().collect(Collectors.joining(" "));
    }

    @Override
    public void await(String bookmark) {
        if (!waits.tryAcquire()) {
            throw new GraphUnavailableException("Too many requests wait for a bookmark", null);
        }
        try {
            seen(bookmarks(bookmark));
        } finally {
            waits.release();
        }
    }

    private void seen(Set<Bookmark> awaited) {
        SessionConfig config = SessionConfig.builder()
                .withBookmarks(awaited)
                .withBookmarkManager(bookmarks)
                .withDefaultAccessMode(AccessMode.READ)
                .build();
        try (Session session = driver.session(config)) {
            session.run("RETURN 1", limited()).consume();
        } catch (Neo4jException e) {
            // The statement can't fail; what does not pass by itself lies in the bookmark, under one of several codes.
            throw Failures.translate(e, e.code()) instanceof GraphUnavailableException away
                    ? away
                    : new BadArgumentException("No such bookmark.", e);
        }
    }

    private static Set<Bookmark> bookmarks(String text) {
        return Arrays.stream(text.split(" "))
                .filter(value -> !value.isEmpty())
                .map(Bookmark::from)
                .collect(Collectors.toSet());
    }

    private TransactionConfig limited() {
        return TransactionConfig.builder().withTimeout(limit.now()).build();
    }

    private <T> T in(AccessMode mode, Function<Session, T> work) {
        SessionConfig config = SessionConfig.builder()
                .withDefaultAccessMode(mode)
                .withBookmarkManager(bookmarks)
                .build();
        return guarded(() -> {
            try (Session session = driver.session(config)) {
                return work.apply(session);
            }
        });
    }

    private static <T> T guarded(Supplier<T> work) {
        try {
            return work.get();
        } catch (Neo4jException e) {
            throw Failures.translate(e, e.code());
        }
    }

    private static List<Row> rows(SimpleQueryRunner runner, Query query, Map<String, ?> parameters) {
        return runner.run(query.cypher(), Parameters.of(parameters)).list(row -> new Row(row.asMap()));
    }
}

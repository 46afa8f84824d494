package io.leadgraph.platform.rules;

import io.leadgraph.platform.graph.Caches;
import io.leadgraph.platform.graph.Graph;
import io.leadgraph.platform.graph.Graph.Statements;
import io.leadgraph.platform.graph.Query;
import io.leadgraph.platform.graph.Row;
import io.leadgraph.platform.paging.Connection;
import io.leadgraph.platform.paging.Keyset;
import io.leadgraph.platform.paging.Order;
import io.leadgraph.platform.paging.OrderedGraph;
import io.leadgraph.platform.paging.PageRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Versioned rules of every kind in the graph. */
@Component
public class RulesGraph {
    private static final Query VERSIONS = Query.load("rules/versions");
    private static final Query VERSION = Query.load("rules/version");
    private static final Query NEWEST = Query.load("rules/newest");
    private static final Query LOCK = Query.load("rules/lock");
    private static final Query SAVE = Query.load("rules/save");
    private static final String DEFAULT = "default";
    private final OrderedGraph pages = OrderedGraph.load("rules/page");
    private final Graph graph;
    private final Clock clock;
    private final Caches caches;

    RulesGraph(Graph graph, Clock clock, Caches caches) {
        this.graph = graph;
        this.clock = clock;
        this.caches = caches;
    }

    /** Those of a kind, with a memory of their own; where a kind has several under different names, the default ones. */
    public <T extends Versioned> Rules<T> of(RulesKind<T> kind) {
        Rules<T> rules = new Rules<>(this, kind, DEFAULT);
        caches.register(rules::forget);
        return rules;
    }

    Instant now() {
        return clock.instant();
    }

    List<Row> read(Query query, Map<String, ?> parameters) {
        return graph.read(query, parameters);
    }

    /** One page of the versions under a name, latest first. */
    Connection<RulesVersion> page(String kind, String name, PageRequest page) {
        Order order = Order.down("versions of " + kind);
        Keyset<Long> place = Keyset.byWholeNumber(page, order);
        Map<String, @Nullable Object> parameters = new HashMap<>(key(kind, name));
        parameters.put("above", place.up() && place.at() != null ? place.at() : Long.valueOf(0));
        parameters.put("below", place.up() || place.at() == null ? Long.MAX_VALUE : place.at());
        parameters.put("limit", place.limit());
        List<RulesVersion> read = graph.read(pages.from(place), parameters).stream()
                .map(row -> new RulesVersion(name, row.integer("version"), row.instant("recordedAt")))
                .toList();
        return Connection.of(page, read, version -> order.cursor(version.version() + "", name));
    }

    /** How many versions there are under a name: as many as the number of the newest says. */
    long count(String kind, String name) {
        return version(graph::read, kind, name, null)
                .map(newest -> newest.number("version"))
                .orElse(0L);
    }

    /** Those of these versions that there are. */
    List<Row> versions(String kind, String name, List<Integer> versions) {
        Map<String, Object> parameters = new HashMap<>(key(kind, name));
        parameters.put("versions", versions);
        return graph.read(VERSIONS, parameters).stream()
                .flatMap(row -> Stream.ofNullable(row.rowOrNull("rules")))
                .toList();
    }

    <T> T write(Function<Statements, T> work) {
        return graph.write(work);
    }

    /** @param version the newest where none is named */
    static Optional<Row> version(Statements statements, String kind, String name, @Nullable Integer version) {
        Map<String, @Nullable Object> parameters = new HashMap<>(key(kind, name));
        parameters.put("version", version);
        return statements.run(VERSION, parameters).stream()
                .findFirst()
                .flatMap(row -> Optional.ofNullable(row.rowOrNull("rules")));
    }

    /** The newest version under each name, by name. */
    static List<Row> newest(Statements statements, String kind) {
        return statements.run(NEWEST, Map.of("kind", kind)).stream()
                .map(row -> Objects.requireNonNull(row.rowOrNull("rules")))
                .toList();
    }

    /** Takes the turn, and gives the newest version. */
    static @Nullable Row lock(Statements tx, String kind, String name) {
        return tx.run(LOCK, key(kind, name)).getFirst().rowOrNull("rules");
    }

    /** @throws RuntimeException where this version is stored already, which the lock prevents */
    static void save(Statements tx, String kind, Map<String, ?> properties) {
        tx.run(SAVE, Map.of("kind", kind, "properties", properties));
    }

    private static Map<String, Object> key(String kind, String name) {
        return Map.of("kind", kind, "name", name);
    }
}

package io.leadgraph.answers.journey;

import io.leadgraph.facts.touch.Touch;
import io.leadgraph.facts.touch.TouchDirection;
import io.leadgraph.facts.touch.TouchRows;
import io.leadgraph.platform.graph.Graph;
import io.leadgraph.platform.graph.Query;
import io.leadgraph.platform.graph.Row;
import io.leadgraph.platform.paging.Connection;
import io.leadgraph.platform.paging.Keyset;
import io.leadgraph.platform.paging.Preloader;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class JourneyGraph {
    private final Map<Scope, Query> newest = queries("newest");
    private final Map<Scope, Query> oldest = queries("oldest");
    private final Query everybodyNewest = Query.load("journey/everybody_newest");
    private final Query everybodyOldest = Query.load("journey/everybody_oldest");
    private final Query count = Query.load("journey/count");
    private final Graph graph;
    private final Clock clock;

    JourneyGraph(Graph graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    /** The page of each journey, by the id of its root; an id that is not there has none. */
    Map<String, Connection<Touch>> pages(Scope scope, Collection<String> ids, JourneyRequest request) {
        return read(scope, Preloader.byIds(ids), request).stream()
                .collect(Collectors.toMap(row -> row.string("id"), row -> page(row, request)));
    }

    /**
     * The root as column {@code root}, and its page.
     *
     * @param by its {@code id} or {@code key}; of a person the key of an identity, of an account also a {@code domain} in ASCII
     */
    Optional<Row> root(Scope scope, Map<String, ?> by, JourneyRequest request) {
        return read(scope, List.of(by), request).stream().findFirst();
    }

    /** One page of the touches of everybody. */
    Connection<Touch> everybody(JourneyRequest request) {
        Query query = request.place().up() ? everybodyOldest : everybodyNewest;
        Map<String, @Nullable Object> parameters = parameters(request);
        Object direction = request.filter().direction();
        parameters.put("directions", direction == null ? List.of(TouchDirection.values()) : List.of(direction));
        return page(graph.read(query, parameters).getFirst(), request);
    }

    /** How many touches there are of everybody. */
    long count() {
        return graph.read(count, Map.of()).getFirst().number("total");
    }

    static Connection<Touch> page(Row row, JourneyRequest request) {
        return Connection.of(
                request.page(),
                TouchRows.of(row, request.parts()),
                touch -> request.places().cursor(touch.occurredAt(), touch.id()));
    }

    static Map<String, @Nullable Object> parameters(JourneyRequest request) {
        Map<String, @Nullable Object> parameters = Keyset.apart(request.place());
        parameters.putAll(request.filter().parameters());
        parameters.put("parts", request.parts());
        return parameters;
    }

    static Map<String, @Nullable Object> parameters(List<Map<String, ?>> roots, JourneyRequest request, Instant now) {
        Map<String, @Nullable Object> parameters = parameters(request);
        parameters.put("roots", roots);
        parameters.put("scope", request.accounts());
        parameters.put("now", now);
        return parameters;
    }

    private List<Row> read(Scope scope, List<Map<String, ?>> roots, JourneyRequest request) {
        Map<Scope, Query> queries = request.place().up() ? oldest : newest;
        return graph.read(Objects.requireNonNull(queries.get(scope)), parameters(roots, request, clock.instant()));
    }

    private static Map<Scope, Query> queries(String first) {
        return Arrays.stream(Scope.values())
                .collect(Collectors.toMap(
                        scope -> scope,
                        scope -> Query.load("journey/" + scope.name().toLowerCase(Locale.ROOT) + "_" + first)));
    }
}

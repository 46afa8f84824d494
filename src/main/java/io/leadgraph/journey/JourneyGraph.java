package io.leadgraph.journey;

import io.leadgraph.common.Connection;
import io.leadgraph.common.Cursor;
import io.leadgraph.graph.Graph;
import io.leadgraph.graph.Query;
import io.leadgraph.graph.Row;
import io.leadgraph.person.PersonRef;
import io.leadgraph.touch.Touch;
import io.leadgraph.touch.TouchRows;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class JourneyGraph {
    private final Map<Scope, Query> newest = queries("newest");
    private final Map<Scope, Query> oldest = queries("oldest");
    private final Graph graph;

    JourneyGraph(Graph graph) {
        this.graph = graph;
    }

    /** The page of each journey, by the id of its root; an id that is not there has none. */
    Map<String, Connection<Touch>> pages(Scope scope, Collection<String> ids, JourneyRequest request) {
        return read(scope, parameters(scope, ids, request), request).stream()
                .collect(Collectors.toMap(row -> row.string("id"), row -> page(row, request)));
    }

    /** The person with this id, or this identity key, as column {@code root}, and the page; null where there is no such person. */
    @Nullable
    Row personWithPage(PersonRef by, JourneyRequest request) {
        Map<String, @Nullable Object> person = new HashMap<>();
        person.put("id", by.id());
        person.put("key", by.key());
        Map<String, @Nullable Object> parameters = parameters(request);
        parameters.put("people", List.of(person));
        return read(Scope.PERSON, parameters, request).stream().findFirst().orElse(null);
    }

    static Connection<Touch> page(Row row, JourneyRequest request) {
        return Connection.of(
                request.page(),
                TouchRows.of(row, request.parts()),
                touch -> new Cursor(touch.occurredAt().toString(), touch.id()));
    }

    static Map<String, @Nullable Object> parameters(Scope scope, Collection<String> ids, JourneyRequest request) {
        Map<String, @Nullable Object> parameters = parameters(request);
        if (scope == Scope.PERSON) {
            parameters.put("people", ids.stream().map(id -> Map.of("id", id)).toList());
        } else {
            parameters.put("ids", ids);
        }
        return parameters;
    }

    private static Map<String, @Nullable Object> parameters(JourneyRequest request) {
        Map<String, @Nullable Object> parameters = Span.of(request).parameters();
        parameters.putAll(request.filter().parameters());
        parameters.put("limit", request.page().limit());
        parameters.put("parts", request.parts());
        return parameters;
    }

    private List<Row> read(Scope scope, Map<String, @Nullable Object> parameters, JourneyRequest request) {
        Map<Scope, Query> queries = request.backInTime() ? newest : oldest;
        return graph.read(Objects.requireNonNull(queries.get(scope)), parameters);
    }

    private static Map<Scope, Query> queries(String first) {
        return Arrays.stream(Scope.values())
                .collect(Collectors.toMap(
                        scope -> scope,
                        scope -> Query.load("journey/" + scope.name().toLowerCase(Locale.ROOT) + "_" + first)));
    }
}

package io.leadgraph.platform.paging;

import static java.util.stream.Collectors.toMap;

import io.leadgraph.platform.graph.Row;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Parameters and results of queries that answer for many objects at once. */
public final class Batches {
    private Batches() {}

    public static Map<String, @Nullable Object> asOf(List<String> ids, Optional<Instant> asOf) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("ids", ids);
        parameters.put("asOf", asOf.orElse(null));
        return parameters;
    }

    /** Pages by name of what holds at a time, for queries that read either way. */
    public static Map<String, @Nullable Object> page(List<String> ids, PageRequest page, Order order, Instant now) {
        Keyset<String> place = Keyset.byText(page, order);
        Map<String, @Nullable Object> parameters = place.parameters();
        parameters.put("ids", ids);
        parameters.put("at", place.at());
        parameters.put("up", place.up());
        parameters.put("now", now);
        return parameters;
    }

    /** The maps of a list column, by the column {@code id}. */
    public static <T> Map<String, List<T>> lists(List<Row> rows, String column, Function<Row, T> of) {
        return rows.stream()
                .collect(toMap(
                        row -> row.string("id"),
                        row -> row.rows(column).stream().map(of).toList(),
                        (one, other) -> one));
    }

    public static <T> Map<String, Connection<T>> connections(
            Map<String, List<T>> read, PageRequest page, Function<T, Cursor> cursor) {
        Map<String, Connection<T>> connections = new HashMap<>();
        read.forEach((id, list) -> connections.put(id, Connection.of(page, list, cursor)));
        return connections;
    }

    /** For {@code @BatchMapping}: from values by id to values by object. */
    public static <S, V> Map<S, V> bySource(
            Collection<S> sources, Function<S, @Nullable String> id, Map<String, V> values) {
        Map<S, V> found = new LinkedHashMap<>();
        for (S source : sources) {
            V value = values.get(id.apply(source));
            if (value != null) {
                found.put(source, value);
            }
        }
        return found;
    }

    public static <S> List<String> ids(List<S> sources, Function<S, String> id) {
        return sources.stream().map(id).distinct().toList();
    }
}

package io.leadgraph.platform.paging;

import io.leadgraph.platform.graph.Graph;
import io.leadgraph.platform.graph.Row;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A long list in each of its orders: an index for each, and a file for each direction, whose columns are the element, {@code sort} and
 * {@code id}.
 *
 * @param <F> what it can be sorted by
 */
public final class SortedGraph<F extends Enum<F>> {
    private final String files;
    private final Map<F, SortBy> orders;
    private final Map<F, OrderedGraph> queries;

    /**
     * @param files the path of both files, without {@code _up} and {@code _down}
     * @param orders what each of the orders that the API names is sorted by
     */
    public SortedGraph(String files, Map<F, SortBy> orders) {
        this.files = files;
        this.orders = orders;
        this.queries = orders.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        order -> OrderedGraph.load(files, order.getValue().property())));
    }

    /** What its cursors say they are of. */
    public Order order(Sorting<F> sorting) {
        return new Order(files + " " + sorting.field().name(), sorting.ascending());
    }

    /** One page, from where the order begins or from the cursor. */
    public <T> Connection<T> page(
            Graph graph,
            Sorting<F> sorting,
            PageRequest page,
            Map<String, ? extends @Nullable Object> filter,
            Function<Row, T> of) {
        Keyset<?> place =
                Objects.requireNonNull(orders.get(sorting.field())).place().apply(page, order(sorting));
        return page(graph, sorting, page, place, filter, of);
    }

    /** One page of a part of the list, such as the names that begin with a prefix. */
    public <T> Connection<T> page(
            Graph graph,
            Sorting<F> sorting,
            PageRequest page,
            Keyset<?> place,
            Map<String, ? extends @Nullable Object> filter,
            Function<Row, T> of) {
        Map<String, @Nullable Object> parameters = place.parameters();
        parameters.putAll(filter);
        OrderedGraph index = Objects.requireNonNull(queries.get(sorting.field()));
        List<Row> read = graph.read(index.from(place), parameters);
        return Connection.of(page, read, row -> cursor(sorting, row)).map(of);
    }

    private Cursor cursor(Sorting<F> sorting, Row row) {
        Object sort = row.get("sort");
        Object value = sort instanceof ZonedDateTime time ? time.toInstant() : sort;
        return order(sorting).cursor(String.valueOf(value), row.string("id"));
    }
}

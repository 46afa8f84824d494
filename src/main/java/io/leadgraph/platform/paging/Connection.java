package io.leadgraph.platform.paging;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list in Relay's form.
 *
 * @param totalCount size of the whole list, only where it is cheap
 */
public record Connection<T>(
        List<Edge<T>> edges, PageInfo pageInfo, @Nullable Long totalCount) {

    /** One element and its place. */
    public record Edge<T>(String cursor, T node) {}

    /** Whether there is more on either side, and the places of the ends. */
    public record PageInfo(
            boolean hasNextPage,
            boolean hasPreviousPage,
            @Nullable String startCursor,
            @Nullable String endCursor) {}

    public List<T> nodes() {
        return edges.stream().map(Edge::node).toList();
    }

    /**
     * From what a query read for the request: up to {@link PageRequest#limit()} elements, in the order away from the cursor (so for a
     * backward page the reverse of what is shown).
     */
    public static <T> Connection<T> of(PageRequest request, List<T> read, Function<T, Cursor> cursor) {
        boolean more = read.size() > request.size();
        List<T> page = more ? read.subList(0, request.size()) : read;
        List<Edge<T>> edges = (request.forward() ? page : page.reversed())
                .stream()
                        .map(node -> new Edge<>(cursor.apply(node).encode(), node))
                        .toList();
        boolean cut = request.cursor() != null;
        return new Connection<>(
                edges,
                new PageInfo(
                        request.forward() ? more : cut,
                        request.forward() ? cut : more,
                        edges.isEmpty() ? null : edges.getFirst().cursor(),
                        edges.isEmpty() ? null : edges.getLast().cursor()),
                null);
    }

    /** The same places with other elements. */
    public <U> Connection<U> map(Function<T, U> of) {
        List<Edge<U>> mapped = edges.stream()
                .map(edge -> new Edge<>(edge.cursor(), of.apply(edge.node())))
                .toList();
        return new Connection<>(mapped, pageInfo, totalCount);
    }

    /** The page of a list that has nothing. */
    public static <T> Connection<T> empty(PageRequest request) {
        return of(request, List.of(), node -> new Cursor("", ""));
    }

    /**
     * A page that ends where a search has come to, which is further than its last element; so one without any can be gone on from.
     *
     * @param continued whether the search began at a cursor
     * @param end the cursor of the next page; null where there is nothing more to search
     */
    public static <T> Connection<T> searched(List<Edge<T>> edges, boolean continued, @Nullable String end) {
        String first = edges.isEmpty() ? null : edges.getFirst().cursor();
        String last = edges.isEmpty() ? null : edges.getLast().cursor();
        PageInfo info = new PageInfo(end != null, continued, first, end == null ? last : end);
        return new Connection<>(edges, info, null);
    }
}

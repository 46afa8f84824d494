package io.leadgraph.answers.queue;

import static java.util.stream.Collectors.toMap;

import io.leadgraph.decisions.lifecycle.Handoff;
import io.leadgraph.facts.person.Lead;
import io.leadgraph.platform.graph.Graph;
import io.leadgraph.platform.graph.Query;
import io.leadgraph.platform.graph.Row;
import io.leadgraph.platform.paging.Batches;
import io.leadgraph.platform.paging.Connection;
import io.leadgraph.platform.paging.Cursor;
import io.leadgraph.platform.paging.Keyset;
import io.leadgraph.platform.paging.Order;
import io.leadgraph.platform.paging.OrderedGraph;
import io.leadgraph.platform.paging.Times;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Those who wait in queues, longest or most urgently first, for any number of queues at once; results by the queue's key. */
@Component
class QueueGraph {
    /** How far a queue is counted. */
    static final long MOST = 10_000;

    private static final Order DUE_FIRST = Order.up("queue handoffs");
    private static final Order EARLIEST = Order.up("queue leads");
    private final OrderedGraph handoffs = OrderedGraph.load("queue/handoffs");
    private final OrderedGraph leads = OrderedGraph.load("queue/leads");
    private final Query countHandoffs = Query.load("queue/count_handoffs");
    private final Query countLeads = Query.load("queue/count_leads");
    private final Graph graph;

    QueueGraph(Graph graph) {
        this.graph = graph;
    }

    Map<String, Connection<Handoff>> handoffs(List<String> keys, QueueRequest request) {
        Map<String, List<Handoff>> read = read(handoffs, "handoffs", DUE_FIRST, keys, request, Handoff::of);
        return connections(read, request, handoff -> DUE_FIRST.cursor(handoff.dueAt(), handoff.id()), countHandoffs);
    }

    Map<String, Connection<Lead>> leads(List<String> keys, QueueRequest request) {
        Map<String, List<Lead>> read = read(leads, "leads", EARLIEST, keys, request, Lead::of);
        return connections(read, request, lead -> EARLIEST.cursor(lead.createdAt(), lead.id()), countLeads);
    }

    private <T> Map<String, List<T>> read(
            OrderedGraph index,
            String column,
            Order order,
            List<String> keys,
            QueueRequest request,
            Function<Row, T> of) {
        Keyset<Instant> place = Keyset.byTime(request.page(), order);
        Map<String, @Nullable Object> parameters = Keyset.apart(place);
        parameters.put("keys", keys);
        return Batches.lists(graph.read(index.from(place), parameters), column, of);
    }

    private <T> Map<String, Connection<T>> connections(
            Map<String, List<T>> read, QueueRequest request, Function<T, Cursor> cursor, Query count) {
        Map<String, Connection<T>> pages = Batches.connections(read, request.page(), cursor);
        if (request.counted()) {
            Map<String, Long> totals = totals(count, List.copyOf(pages.keySet()));
            pages.replaceAll((key, page) -> new Connection<>(page.edges(), page.pageInfo(), totals.get(key)));
        }
        return pages;
    }

    /** A queue that is longer than is counted has none. */
    private Map<String, Long> totals(Query count, List<String> keys) {
        Map<String, Object> parameters =
                Map.of("keys", keys, "from", Times.EARLIEST, "until", Times.LATEST, "most", MOST + 1);
        return graph.read(count, parameters).stream()
                .filter(row -> row.number("seen") <= MOST)
                .collect(toMap(row -> row.string("id"), row -> row.number("total")));
    }
}

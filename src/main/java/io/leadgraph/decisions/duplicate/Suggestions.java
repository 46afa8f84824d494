package io.leadgraph.decisions.duplicate;

import io.leadgraph.platform.paging.Connection;
import io.leadgraph.platform.paging.Keyset;
import io.leadgraph.platform.paging.Order;
import io.leadgraph.platform.paging.PageRequest;

/** Pages of the queue. */
final class Suggestions {
    private static final double SUREST = 1;
    private static final Order ORDER = Order.down("duplicates");

    private Suggestions() {}

    static Connection<SuggestedDuplicate> page(DuplicateGraph graph, double least, PageRequest page) {
        return Connection.of(
                page,
                graph.suggestions(Keyset.byNumber(page, ORDER, least, SUREST).parameters()),
                found -> ORDER.cursor(Double.toString(found.confidence()), found.id()));
    }
}

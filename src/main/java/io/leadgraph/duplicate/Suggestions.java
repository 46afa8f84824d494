package io.leadgraph.duplicate;

import io.leadgraph.common.Connection;
import io.leadgraph.common.Cursor;
import io.leadgraph.common.Keyset;
import io.leadgraph.common.PageRequest;

/** Pages of the queue. */
final class Suggestions {
    private static final double SUREST = 1;

    private Suggestions() {}

    static Connection<SuggestedDuplicate> page(DuplicateGraph graph, double least, PageRequest page) {
        return Connection.of(
                page,
                graph.suggestions(Keyset.byNumber(page, false, least, SUREST).parameters()),
                found -> new Cursor(Double.toString(found.confidence()), found.id()));
    }
}

package io.leadgraph.duplicate;

import io.leadgraph.common.BadArgumentException;
import io.leadgraph.common.Connection;
import io.leadgraph.common.Cursor;
import io.leadgraph.common.PageRequest;
import java.util.HashMap;
import java.util.Map;

/** Pages of the queue. */
final class Suggestions {
    private static final double SUREST = 1;
    /** Sorts behind every id. */
    private static final String LAST = Character.toString(Character.MAX_CODE_POINT);

    private Suggestions() {}

    static Connection<SuggestedDuplicate> page(DuplicateGraph graph, double least, PageRequest page) {
        Cursor cursor = page.cursor();
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("least", least);
        parameters.put("limit", page.limit());
        parameters.put("sort", cursor == null ? SUREST : confidence(cursor));
        parameters.put("id", cursor == null ? LAST : cursor.id());
        return Connection.of(
                page,
                graph.suggestions(parameters),
                found -> new Cursor(Double.toString(found.confidence()), found.id()));
    }

    private static double confidence(Cursor cursor) {
        try {
            return Double.parseDouble(cursor.sort());
        } catch (NumberFormatException e) {
            throw new BadArgumentException("The cursor is of a list in another order", e);
        }
    }
}

package io.leadgraph.account;

import io.leadgraph.common.Cursor;
import io.leadgraph.common.PageRequest;
import io.leadgraph.graph.Query;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One order of a long list, with the two queries that read its index upwards and downwards from a place.
 *
 * @param scale what it is ordered by
 */
record OrderedReads(Query up, Query down, Scale scale) {
    /** Sorts after every text that is stored. */
    static final String LAST_TEXT = "\uDBFF\uDFFF";

    /** What can be ordered by. */
    enum Scale {
        TEXT,
        TIME;

        private static final Instant FIRST_TIME = Instant.parse("0001-01-01T00:00:00Z");
        private static final Instant LAST_TIME = Instant.parse("9999-12-31T00:00:00Z");

        Object least() {
            return this == TEXT ? "" : FIRST_TIME;
        }

        Object most() {
            return this == TEXT ? LAST_TEXT : LAST_TIME;
        }

        Object value(Cursor cursor) {
            return this == TEXT ? cursor.sort() : cursor.time();
        }
    }

    static OrderedReads load(String prefix, Scale scale) {
        return new OrderedReads(Query.load(prefix + "_up"), Query.load(prefix + "_down"), scale);
    }

    /** The query that reads the page away from its cursor. */
    Query query(PageRequest page, boolean ascending) {
        return upwards(page, ascending) ? up : down;
    }

    /** The parameters {@code from, to, cursorId, limit}. */
    Map<String, @Nullable Object> bounds(PageRequest page, boolean ascending) {
        boolean upwards = upwards(page, ascending);
        Cursor cursor = page.cursor();
        Map<String, @Nullable Object> bounds = new LinkedHashMap<>();
        bounds.put("from", cursor != null && upwards ? scale.value(cursor) : scale.least());
        bounds.put("to", cursor != null && !upwards ? scale.value(cursor) : scale.most());
        bounds.put("cursorId", cursor != null ? cursor.id() : upwards ? "" : LAST_TEXT);
        bounds.put("limit", page.limit());
        return bounds;
    }

    private static boolean upwards(PageRequest page, boolean ascending) {
        return page.forward() == ascending;
    }
}

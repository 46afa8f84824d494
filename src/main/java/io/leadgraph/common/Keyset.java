package io.leadgraph.common;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Map;

/** Where a page starts reading its index: the query parameters {@code sort, id, limit}, never null, so that the index is sought by them. */
public final class Keyset {
    /** Sorts behind every id and every name: the highest character there is. */
    private static final String LAST = Character.toString(Character.MAX_CODE_POINT);

    /** Before all times there are. */
    public static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");

    /** Behind all times there are. */
    public static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

    private Keyset() {}

    /** For a list sorted by a text and the id. */
    public static Map<String, Object> byText(PageRequest page, boolean ascending) {
        Cursor cursor = page.cursor();
        String end = ascending ? "" : LAST;
        return cursor == null ? start(end, end, page) : start(cursor.sort(), cursor.id(), page);
    }

    /**
     * For a list sorted by a time and the id.
     *
     * @throws BadArgumentException when the cursor is of a list sorted by something else
     */
    public static Map<String, Object> byTime(PageRequest page, boolean ascending) {
        Cursor cursor = page.cursor();
        return cursor == null
                ? start(ascending ? EARLIEST : LATEST, ascending ? "" : LAST, page)
                : start(time(cursor), cursor.id(), page);
    }

    private static Map<String, Object> start(Object sort, String id, PageRequest page) {
        return Map.of("sort", sort, "id", id, "limit", page.limit());
    }

    private static Instant time(Cursor cursor) {
        try {
            return Instant.parse(cursor.sort());
        } catch (DateTimeParseException e) {
            throw new BadArgumentException("The cursor is of a list in another order", e);
        }
    }
}

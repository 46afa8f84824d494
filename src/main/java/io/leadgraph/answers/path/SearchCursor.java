package io.leadgraph.answers.path;

import io.leadgraph.platform.paging.BadCursorException;
import io.leadgraph.platform.paging.Cursor;
import java.time.Instant;

/**
 * How far a search has come: to which touch of which step. The step is kept, because another page could find another one to be the rarest.
 *
 * @param step its number in the pattern, from 0
 */
record SearchCursor(int step, Instant at, String touchId) {
    private static final char SEPARATOR = '@';

    /** @throws BadCursorException when the cursor is of another list */
    static SearchCursor of(Cursor cursor, JourneyPattern pattern) {
        if (!cursor.order().isEmpty()) {
            throw new BadCursorException();
        }
        int separator = Math.max(cursor.sort().indexOf(SEPARATOR), 0);
        int step = cursor.as(sort -> Integer.parseInt(sort.substring(0, separator)));
        if (step < 0
                || step >= pattern.steps().size()
                || pattern.steps().get(step).absent()) {
            throw new BadCursorException();
        }
        Cursor place = new Cursor(cursor.sort().substring(separator + 1), cursor.id());
        return new SearchCursor(step, place.time(), place.id());
    }

    String encode() {
        return new Cursor(step + "" + SEPARATOR + at, touchId).encode();
    }
}

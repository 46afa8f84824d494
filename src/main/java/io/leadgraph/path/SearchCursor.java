package io.leadgraph.path;

import io.leadgraph.common.BadArgumentException;
import io.leadgraph.common.Cursor;
import java.time.DateTimeException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a search has come: to which touch of which step. The step is kept, because another page could find another one to be the rarest.
 *
 * @param step its number in the pattern, from 0
 */
record SearchCursor(int step, Instant at, String touchId) {
    private static final char SEPARATOR = '@';

    /** @throws BadArgumentException when the cursor is of another list */
    static SearchCursor of(Cursor cursor, JourneyPattern pattern) {
        int separator = cursor.sort().indexOf(SEPARATOR);
        try {
            int step = Integer.parseInt(cursor.sort().substring(0, Math.max(separator, 0)));
            Instant at = Instant.parse(cursor.sort().substring(separator + 1));
            if (step < 0
                    || step >= pattern.steps().size()
                    || pattern.steps().get(step).absent()) {
                throw notOfThisList(null);
            }
            return new SearchCursor(step, at, cursor.id());
        } catch (DateTimeException | NumberFormatException e) {
            throw notOfThisList(e);
        }
    }

    String encode() {
        return new Cursor(step + "" + SEPARATOR + at, touchId).encode();
    }

    private static BadArgumentException notOfThisList(@Nullable Throwable cause) {
        return new BadArgumentException("after is not a cursor of this search", cause);
    }
}

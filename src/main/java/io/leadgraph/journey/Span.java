package io.leadgraph.journey;

import io.leadgraph.common.BadArgumentException;
import io.leadgraph.common.Cursor;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The times a page can come from. The touches of the cursor's own instant are sought apart, by id: else a page within a bulk import, all
 * of one instant, would read all that lie before it.
 *
 * @param tie the cursor's instant, null where there is none in the span
 * @param tieId the touch of that instant at which the last page ended
 * @param from the first instant, the tie left out
 * @param until the first instant after it
 */
record Span(@Nullable Instant tie, String tieId, Instant from, Instant until) {
    private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");

    static Span of(JourneyRequest request) {
        Instant from = later(FIRST, request.filter().from());
        Instant until = earlier(LAST, request.filter().to());
        Cursor cursor = request.page().cursor();
        if (cursor == null) {
            return new Span(null, "", from, until);
        }
        Instant at = instant(cursor);
        Instant tie = at.isBefore(from) || !at.isBefore(until) ? null : at;
        return request.backInTime()
                ? new Span(tie, cursor.id(), from, earlier(until, at))
                : new Span(tie, cursor.id(), later(from, at.plusNanos(1)), until);
    }

    /** The query parameters {@code tie, tieId, from, until}. */
    Map<String, @Nullable Object> parameters() {
        Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
        parameters.put("tie", tie);
        parameters.put("tieId", tieId);
        parameters.put("from", from);
        parameters.put("until", until);
        return parameters;
    }

    private static Instant instant(Cursor cursor) {
        try {
            return later(FIRST, earlier(LAST, Instant.parse(cursor.sort())));
        } catch (DateTimeException e) {
            throw new BadArgumentException("A cursor is not one this list gave out", e);
        }
    }

    private static Instant later(Instant one, @Nullable Instant other) {
        return other == null || one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, @Nullable Instant other) {
        return other == null || one.isBefore(other) ? one : other;
    }
}

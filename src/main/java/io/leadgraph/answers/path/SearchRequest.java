package io.leadgraph.answers.path;

import io.leadgraph.facts.touch.TouchPart;
import io.leadgraph.platform.common.BadArgumentException;
import io.leadgraph.platform.paging.Cursor;
import io.leadgraph.platform.paging.Keyset;
import io.leadgraph.platform.paging.Order;
import io.leadgraph.platform.paging.PageRequest;
import io.leadgraph.platform.paging.Times;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One page of a search among journeys.
 *
 * @param from the first instant of which touches count
 * @param until the first instant after it
 * @param after where the last page ended, null for the first page
 * @param parts what the matching touches are asked for beside their own values
 */
record SearchRequest(
        JourneyOwner of,
        JourneyPattern pattern,
        Instant from,
        Instant until,
        int size,
        @Nullable SearchCursor after,
        Set<TouchPart> parts) {
    private static final Order PLACES = Order.up("search");

    /** @throws BadArgumentException naming the argument that is wrong */
    static SearchRequest of(
            JourneyOwner of,
            JourneyPattern pattern,
            @Nullable OffsetDateTime from,
            @Nullable OffsetDateTime to,
            PageRequest page,
            Set<TouchPart> parts) {
        Instant first = from == null ? Times.EARLIEST : from.toInstant();
        Instant until = to == null ? Times.LATEST : to.toInstant();
        if (!first.isBefore(until)) {
            throw new BadArgumentException("from must be before to");
        }
        SearchCursor after = page.cursor() == null ? null : SearchCursor.of(page.cursor(), pattern);
        return new SearchRequest(of, pattern, first, until, page.size(), after, parts);
    }

    /** The touches a page looks for journeys at: some for each answer, so that what it costs follows what is asked for. */
    int scan() {
        return Math.clamp(10L * size, 250, 1_000);
    }

    /** The touches from where the last page ended. */
    Keyset<Instant> next() {
        Cursor cursor = after == null ? null : PLACES.cursor(after.at(), after.touchId());
        return Keyset.byTime(new PageRequest(size, cursor, true), PLACES, from, until);
    }
}

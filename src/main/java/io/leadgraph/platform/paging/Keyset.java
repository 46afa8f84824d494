package io.leadgraph.platform.paging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where a page is read of a list that is sorted by a value and, where values are equal, by id.
 * It begins at the cursor, or else at an end of the list. No bound is null, so that an index is sought by them.
 *
 * @param from the lowest value there may be
 * @param to the highest value there may be
 * @param at the cursor's value; null where there is no cursor
 * @param id the cursor's element, which is left out; without a cursor one before or behind all ids
 * @param up whether values are read from lower to higher ones, whichever way the page is shown
 * @param limit how many rows to read: one more than the page has
 */
public record Keyset<S>(S from, S to, @Nullable S at, String id, boolean up, int limit) {
    /** Sorts behind every id and every name: the highest character there is. */
    private static final String LAST = Character.toString(Character.MAX_CODE_POINT);

    /** Of a list sorted by a text. */
    public static Keyset<String> byText(PageRequest page, Order order) {
        return byText(page, order, "");
    }

    /** Of a list sorted by a text, the part that begins with a prefix. */
    public static Keyset<String> byText(PageRequest page, Order order, String prefix) {
        return of(page, order, prefix, prefix + LAST, Cursor::sort);
    }

    /** Of a list sorted by a number, the part between two of them. */
    public static Keyset<Double> byNumber(PageRequest page, Order order, double from, double to) {
        return of(page, order, from, to, cursor -> cursor.as(Double::valueOf));
    }

    /** Of a list sorted by a whole number. */
    public static Keyset<Long> byWholeNumber(PageRequest page, Order order) {
        return of(page, order, Long.MIN_VALUE, Long.MAX_VALUE, cursor -> cursor.as(Long::valueOf));
    }

    /** Of a list sorted by a day. */
    public static Keyset<LocalDate> byDay(PageRequest page, Order order) {
        return of(page, order, Times.FIRST_DAY, Times.LAST_DAY, cursor -> cursor.as(LocalDate::parse));
    }

    /** Of a list sorted by a time. */
    public static Keyset<Instant> byTime(PageRequest page, Order order) {
        return byTime(page, order, null, null);
    }

    /** Of a list sorted by a time, the part between two of them; null is open. */
    public static Keyset<Instant> byTime(PageRequest page, Order order, @Nullable Instant from, @Nullable Instant to) {
        Instant first = Objects.requireNonNullElse(from, Times.EARLIEST);
        return of(page, order, first, Objects.requireNonNullElse(to, Times.LATEST), Cursor::time);
    }

    /** @throws BadCursorException when the page's cursor is of another list or order */
    private static <S extends Comparable<? super S>> Keyset<S> of(
            PageRequest page, Order order, S from, S to, Function<Cursor, S> value) {
        boolean up = page.forward() == order.ascending();
        Cursor cursor = page.cursor();
        if (cursor != null && !order.gave(cursor)) {
            throw BadCursorException.ofAnotherOrder();
        }
        S at = cursor == null ? null : value.apply(cursor);
        // A cursor of the same list asked for more widely may lie in front of the part that is asked for now.
        boolean inFront = at != null && (up ? at.compareTo(from) < 0 : at.compareTo(to) > 0);
        return cursor == null || inFront
                ? new Keyset<>(from, to, null, up ? "" : LAST, up, page.limit())
                : new Keyset<>(from, to, at, cursor.id(), up, page.limit());
    }

    /**
     * The query parameters {@code from, to, id, limit}: values from {@code from} to {@code to}, both included, and of the one that the page
     * begins with the elements beyond {@code id}.
     */
    public Map<String, @Nullable Object> parameters() {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("from", at != null && up ? at : from);
        parameters.put("to", at != null && !up ? at : to);
        parameters.put("id", id);
        parameters.put("limit", limit);
        return parameters;
    }

    /**
     * The query parameters {@code tie, tieId, from, until, limit} of a list by time. The elements of the cursor's own instant are
     * sought apart,
     * by id: else a page within a bulk import, all of one instant, would read all that lie before it.
     *
     * <p>{@code tie} is null where there are none, {@code from} is the first instant beside it, {@code until} the first that is too late.
     */
    public static Map<String, @Nullable Object> apart(Keyset<Instant> page) {
        Instant at = page.at;
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("tie", at != null && !at.isBefore(page.from) && at.isBefore(page.to) ? at : null);
        parameters.put("tieId", page.id);
        parameters.put("from", at != null && page.up && !at.isBefore(page.from) ? at.plusNanos(1) : page.from);
        parameters.put("until", at != null && !page.up && at.isBefore(page.to) ? at : page.to);
        parameters.put("limit", page.limit);
        return parameters;
    }
}

package io.leadgraph.platform.paging;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.function.Function;

/**
 * A place in a sorted list: the sort value and the id of one element, which stay what they are however the list grows.
 *
 * @param order the order it is a place in; empty where that was not said
 * @param sort the sort value as text (a time in ISO-8601, a lower-case name, a key)
 * @param id breaks ties
 */
public record Cursor(String order, String sort, String id) {
    private static final char SEPARATOR = '\n';
    /** Between order and id, of which neither holds one. */
    private static final char ORDER_END = '\t';

    /** A place in a list that has one order only. */
    public Cursor(String sort, String id) {
        this("", sort, id);
    }

    /** The opaque text handed to clients. */
    public String encode() {
        String place = order.isEmpty() ? id : order + ORDER_END + id;
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((place + SEPARATOR + sort).getBytes(StandardCharsets.UTF_8));
    }

    /** @throws BadCursorException when the text is not a cursor of ours */
    public static Cursor decode(String text) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            int at = plain.indexOf(SEPARATOR);
            int id = plain.lastIndexOf(ORDER_END, at) + 1;
            String order = id == 0 ? "" : plain.substring(0, id - 1);
            Cursor cursor = new Cursor(order, plain.substring(at + 1), plain.substring(id, at));
            // what does not come out as it went in was cut, padded or is no text: none of ours
            if (at == id || !cursor.encode().equals(text)) {
                throw new BadCursorException();
            }
            return cursor;
        } catch (IllegalArgumentException | StringIndexOutOfBoundsException e) {
            throw new BadCursorException(e);
        }
    }

    /**
     * The place in a list ordered by time; a time that nothing can have is the end of time it lies beyond.
     *
     * @throws BadCursorException when the cursor is of a list ordered otherwise
     */
    public Instant time() {
        return Times.within(as(Instant::parse));
    }

    /**
     * The sort value, for a list ordered by something else than text.
     *
     * @param parse throws {@link IllegalArgumentException} or {@link DateTimeException} where a text is no such value
     * @throws BadCursorException when the cursor is of a list ordered otherwise
     */
    public <S> S as(Function<String, S> parse) {
        try {
            return parse.apply(sort);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new BadCursorException(e);
        }
    }
}

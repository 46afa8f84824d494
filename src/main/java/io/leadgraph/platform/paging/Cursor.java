package io.leadgraph.platform.paging;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.function.Function;

/**
 * A place in a sorted list: the sort value and the id of one element, which stay what they are however the list grows.
 *
 * @param sort the sort value as text (a time in ISO-8601, a lower-case name, a key)
 * @param id breaks ties
 */
public record Cursor(String sort, String id) {
    private static final char SEPARATOR = '\n';

    /** A place in a list ordered by time. */
    public static Cursor of(Instant time, String id) {
        return new Cursor(time.toString(), id);
    }

    /** The opaque text handed to clients. */
    public String encode() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((id + SEPARATOR + sort).getBytes(StandardCharsets.UTF_8));
    }

    /** @throws BadCursorException when the text is not a cursor of ours */
    public static Cursor decode(String text) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            int at = plain.indexOf(SEPARATOR);
            Cursor cursor = new Cursor(plain.substring(at + 1), plain.substring(0, at));
            // what does not come out as it went in was cut, padded or is no text: none of ours
            if (at == 0 || !cursor.encode().equals(text)) {
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

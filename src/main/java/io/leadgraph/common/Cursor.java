package io.leadgraph.common;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * A place in a sorted list: the sort value and the id of one element, which stay what they are however the list grows.
 *
 * @param sort the sort value as text (a time in ISO-8601, a lower-case name, a key)
 * @param id breaks ties
 */
public record Cursor(String sort, String id) {
    private static final char SEPARATOR = '\n';

    /** The opaque text handed to clients. */
    public String encode() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((id + SEPARATOR + sort).getBytes(StandardCharsets.UTF_8));
    }

    /** @throws BadArgumentException when the text is not a cursor of ours */
    public static Cursor decode(String text) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            int at = plain.indexOf(SEPARATOR);
            Cursor cursor = new Cursor(plain.substring(at + 1), plain.substring(0, at));
            // what does not come out as it went in was cut, padded or is no text: none of ours
            if (at == 0 || !cursor.encode().equals(text)) {
                throw notOurs(null);
            }
            return cursor;
        } catch (IllegalArgumentException | StringIndexOutOfBoundsException e) {
            throw notOurs(e);
        }
    }

    /**
     * The place of an element in a list ordered by time.
     *
     * @throws BadArgumentException when the cursor is of a list ordered otherwise
     */
    public Instant time() {
        try {
            return Instant.parse(sort);
        } catch (DateTimeException e) {
            throw notOurs(e);
        }
    }

    private static BadArgumentException notOurs(@Nullable Throwable cause) {
        return new BadArgumentException("A cursor is not one this API gave out", cause);
    }
}

package io.leadgraph.platform.paging;

import io.leadgraph.platform.common.BadArgumentException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One page of a connection, by keyset.
 *
 * @param size how many elements, 1 to 500
 * @param cursor where the page begins (exclusive), or null for the first or last page
 * @param forward whether it reads on from the cursor ({@code first}/{@code after}) or back to it ({@code last}/{@code before})
 */
public record PageRequest(int size, @Nullable Cursor cursor, boolean forward) {
    public static final int DEFAULT = 25;
    public static final int MAX = 500;

    /**
     * From a connection field's arguments.
     *
     * @throws BadArgumentException when both directions are given, a size is out of range, or a cursor is not ours
     */
    public static PageRequest of(
            @Nullable Integer first, @Nullable String after, @Nullable Integer last, @Nullable String before) {
        boolean back = last != null || before != null;
        if (back && (first != null || after != null)) {
            throw new BadArgumentException("Give first and after, or last and before, not both");
        }
        Integer size = back ? last : first;
        String cursor = back ? before : after;
        if (size != null && (size < 1 || size > MAX)) {
            throw new BadArgumentException((back ? "last" : "first") + " must be 1 to " + MAX);
        }
        return new PageRequest(size == null ? DEFAULT : size, cursor == null ? null : Cursor.decode(cursor), !back);
    }

    /** From all arguments of a connection field, as {@link #of(Integer, String, Integer, String)}. */
    public static PageRequest of(Map<String, ?> arguments) {
        return of(
                (Integer) arguments.get("first"),
                (String) arguments.get("after"),
                (Integer) arguments.get("last"),
                (String) arguments.get("before"));
    }

    /** How many rows to read: one more than the page, which tells whether there is another. */
    public int limit() {
        return size + 1;
    }
}

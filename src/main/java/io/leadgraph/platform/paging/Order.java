package io.leadgraph.platform.paging;

import java.time.Instant;

/**
 * What a list is sorted by. The cursors it gives out say so, and are refused by every other order.
 *
 * @param name of the list and the sort value, such as {@code accounts by name}; a part of each cursor, so a short one
 */
public record Order(String name, boolean ascending) {

    public static Order up(String name) {
        return new Order(name, true);
    }

    public static Order down(String name) {
        return new Order(name, false);
    }

    public Cursor cursor(String sort, String id) {
        return new Cursor(mark(), sort, id);
    }

    public Cursor cursor(Instant time, String id) {
        return cursor(time.toString(), id);
    }

    /** Whether it gave out a cursor. One from before cursors said their order passes, and is told by its sort value at most. */
    boolean gave(Cursor cursor) {
        return cursor.order().isEmpty() || cursor.order().equals(mark());
    }

    private String mark() {
        return name + (ascending ? " up" : " down");
    }
}

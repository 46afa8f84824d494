package io.leadgraph.commandline.send;

import java.util.ArrayList;
import java.util.List;

/** Rows on their way into one request; full at so many rows, or well before the server's limit of 16 MB a body. */
final class RequestBatch {
    /** Three bytes a character and the names of the fields stay below the limit. */
    private static final int MOST_CHARACTERS = 4_000_000;

    private final List<ImportInput> items = new ArrayList<>();
    private final int size;
    private long lines;
    private int characters;

    RequestBatch(int size) {
        this.size = size;
    }

    /** A line was read, whether or not it makes an item. */
    void line() {
        lines++;
    }

    void add(ImportInput item) {
        items.add(item);
        characters += item.row().characters();
    }

    boolean full() {
        return items.size() >= size || characters >= MOST_CHARACTERS || lines >= 20L * ServerCall.MAX_ITEMS;
    }

    List<ImportInput> items() {
        return items;
    }

    /** @return lines of the file that are dealt with once this batch is */
    long lines() {
        return lines;
    }
}

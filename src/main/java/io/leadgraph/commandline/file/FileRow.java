package io.leadgraph.commandline.file;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One record of a file and the line it starts on, counted from 1. */
public record FileRow(Header header, long line, List<String> cells) {
    static final int MAX_CELL = 10_000;

    /** @return the cell without surrounding blanks, empty for a column the file does not have */
    public String cell(String column) {
        Integer position = header.positions().get(column);
        return position == null || position >= cells.size()
                ? ""
                : cells.get(position).strip();
    }

    public int characters() {
        return cells.stream().mapToInt(String::length).sum();
    }

    /** @return what is wrong with the row whatever the mapping says, or null */
    @Nullable
    public RowRefusal malformed() {
        int columns = header.columns().size();
        if (cells.size() != columns) {
            return new RowRefusal(
                    "", "INVALID", "ragged row: %d cells where the header has %d".formatted(cells.size(), columns));
        }
        return cells.stream().allMatch(cell -> cell.length() <= MAX_CELL) ? null : tooLong();
    }

    private RowRefusal tooLong() {
        int column = 0;
        while (cells.get(column).length() <= MAX_CELL) {
            column++;
        }
        int length = cells.get(column).length();
        String name = Objects.requireNonNull(header.columns().get(column));
        return new RowRefusal(name, "TOO_LONG", "cell of %d characters; at most %d".formatted(length, MAX_CELL));
    }
}

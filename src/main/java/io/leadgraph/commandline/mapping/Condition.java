package io.leadgraph.commandline.mapping;

import io.leadgraph.commandline.file.FileRow;
import java.util.List;

/**
 * Which rows a step takes.
 *
 * @param column that must not be blank, unless others are named
 * @param values one of which it must hold; none: any
 * @param others none of which it may hold; a blank is none of them
 */
record Condition(String column, List<String> values, List<String> others) {

    boolean holds(FileRow row) {
        String cell = row.cell(column);
        if (!others.isEmpty()) {
            return !others.contains(cell);
        }
        return !cell.isEmpty() && (values.isEmpty() || values.contains(cell));
    }
}

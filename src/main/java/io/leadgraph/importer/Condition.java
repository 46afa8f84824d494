package io.leadgraph.importer;

import java.util.List;

/**
 * Which rows a step takes.
 *
 * @param column that must not be blank
 * @param values one of which it must hold; none: any
 */
record Condition(String column, List<String> values) {

    boolean holds(Row row) {
        String cell = row.cell(column);
        return !cell.isEmpty() && (values.isEmpty() || values.contains(cell));
    }
}

package io.leadgraph.answers.report;

import io.leadgraph.platform.common.Basis;
import java.util.List;

/** Rows in the order of their keys, and all of them together. */
record CategoryReport(List<CategoryRow> rows, Basis basis) {

    public CategoryCounts sum() {
        return rows.stream().map(CategoryRow::counts).reduce(CategoryCounts.NONE, CategoryCounts::plus);
    }
}

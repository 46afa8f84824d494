package io.leadgraph.answers.report;

import io.leadgraph.decisions.classification.LeadCategory;
import io.leadgraph.facts.touch.EntryPoint;
import io.leadgraph.platform.graph.Row;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Touches that have in common what is asked for; the rest is null.
 *
 * @param period first day of the period they are of
 */
record TouchTally(
        @Nullable LocalDate period,
        @Nullable String campaignId,
        @Nullable EntryPoint source,
        LeadCategory category,
        int touches) {

    static TouchTally of(Row row) {
        return new TouchTally(
                row.dateOrNull("period"),
                row.stringOrNull("campaignId"),
                row.constantOrNull(EntryPoint.class, "source"),
                row.constant(LeadCategory.class, "category"),
                row.integer("touches"));
    }
}

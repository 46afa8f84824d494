package io.leadgraph.answers.report;

import io.leadgraph.decisions.classification.LeadCategory;
import io.leadgraph.facts.touch.TouchDirection;
import io.leadgraph.platform.graph.Row;
import org.jspecify.annotations.Nullable;

/**
 * What a campaign brought.
 *
 * @param responses how many of the members have responded
 */
record CampaignPerformance(
        int members,
        int newMembers,
        int responses,
        int inboundTouches,
        int outboundTouches,
        CategoryCounts categories) {

    static CampaignPerformance of(Row row) {
        return new CampaignPerformance(
                row.integer("members"),
                row.integer("newMembers"),
                row.integer("responses"),
                touches(row, TouchDirection.INBOUND),
                touches(row, TouchDirection.OUTBOUND),
                row.rows("touches").stream()
                        .map(CampaignPerformance::counts)
                        .reduce(CategoryCounts.NONE, CategoryCounts::plus));
    }

    public int returningMembers() {
        return members - newMembers;
    }

    /** 0 to 1; null where nobody is a member. */
    public @Nullable Double respondedRate() {
        return members == 0 ? null : (double) responses / members;
    }

    private static int touches(Row row, TouchDirection direction) {
        return row.rows("touches").stream()
                .filter(counted -> direction.name().equals(counted.string("direction")))
                .mapToInt(counted -> counted.integer("touches"))
                .sum();
    }

    private static CategoryCounts counts(Row counted) {
        LeadCategory category = counted.constantOrNull(LeadCategory.class, "category");
        return category == null ? CategoryCounts.NONE : CategoryCounts.of(category, counted.integer("touches"));
    }
}

package io.leadgraph.answers.report;

import io.leadgraph.decisions.classification.LeadCategory;
import io.leadgraph.facts.touch.TouchDirection;
import io.leadgraph.platform.graph.Row;
import org.jspecify.annotations.Nullable;

/**
 * What a campaign brought.
 *
 * @param membersResponded how many of the members have responded, whenever that was
 * @param responses how many responded for the first time in the time, whenever they had joined
 */
record CampaignPerformance(
        int members,
        int newMembers,
        int membersResponded,
        int responses,
        int inboundTouches,
        int outboundTouches,
        CategoryCounts categories) {

    static CampaignPerformance of(Row row) {
        return new CampaignPerformance(
                row.integer("members"),
                row.integer("newMembers"),
                row.integer("membersResponded"),
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
        return members == 0 ? null : (double) membersResponded / members;
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

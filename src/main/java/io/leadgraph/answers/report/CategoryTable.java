package io.leadgraph.answers.report;

import io.leadgraph.decisions.classification.LeadCategory;
import io.leadgraph.facts.campaign.Campaign;
import io.leadgraph.platform.common.Basis;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Folds tallies into the rows of a report.
 *
 * @param campaigns under which campaign those of the tallies are shown, by id
 */
record CategoryTable(CategoryRequest request, Map<String, Campaign> campaigns) {

    CategoryReport report(List<TouchTally> tallies, Basis basis) {
        Map<String, CategoryRow> rows = new TreeMap<>();
        tallies.stream().map(this::row).forEach(row -> rows.merge(row.key(), row, CategoryRow::plus));
        return new CategoryReport(List.copyOf(rows.values()), basis);
    }

    private CategoryRow row(TouchTally tally) {
        LeadCategory category = tally.category();
        ReportPeriod period = period(tally);
        Campaign campaign = tally.campaignId() == null ? null : campaigns.get(tally.campaignId());
        return new CategoryRow(
                key(tally, period, campaign),
                period,
                campaign,
                tally.source(),
                request.by(CategoryGroup.RELATIONSHIP) ? category.relationship() : null,
                request.by(CategoryGroup.NEWNESS) ? category.newPerson() : null,
                CategoryCounts.of(category, tally.touches()));
    }

    private @Nullable ReportPeriod period(TouchTally tally) {
        CategoryGroup unit = request.period();
        return unit == null || tally.period() == null ? null : ReportPeriod.of(unit, tally.period());
    }

    private String key(TouchTally tally, @Nullable ReportPeriod period, @Nullable Campaign campaign) {
        List<String> parts = new ArrayList<>();
        if (period != null) {
            parts.add(period.key());
        }
        if (campaign != null) {
            parts.add(campaign.key());
        }
        if (request.by(CategoryGroup.ENTRY_POINT)) {
            parts.add(tally.source() == null ? "NONE" : tally.source().name());
        }
        if (request.by(CategoryGroup.RELATIONSHIP)) {
            parts.add(tally.category().relationship().name());
        }
        if (request.by(CategoryGroup.NEWNESS)) {
            parts.add(tally.category().newPerson() ? "NEW" : "RETURNING");
        }
        return parts.isEmpty() ? "ALL" : String.join("/", parts);
    }
}

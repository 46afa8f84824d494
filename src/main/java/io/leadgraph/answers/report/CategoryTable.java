package io.leadgraph.answers.report;

import io.leadgraph.facts.campaign.Campaign;
import io.leadgraph.platform.common.BadArgumentException;
import io.leadgraph.platform.common.Basis;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Folds tallies into the rows of a report; a period without touches has rows too, or a chart would have a hole there.
 *
 * @param periods that have a row whatever happened in them
 * @param campaigns under which campaign those of the tallies are shown, by id
 */
record CategoryTable(CategoryRequest request, List<ReportPeriod> periods, Map<String, Campaign> campaigns) {

    /** @throws BadArgumentException when there would be more than {@value CategoryRequest#MOST_ROWS} rows */
    CategoryReport report(List<TouchTally> tallies, Basis basis) {
        Map<String, CategoryRow> rows = new TreeMap<>();
        Set<CategorySeries> lines = new HashSet<>();
        if (request.byPeriodAlone()) {
            lines.add(CategorySeries.ALL);
        }
        for (TouchTally tally : tallies) {
            Campaign campaign = tally.campaignId() == null ? null : campaigns.get(tally.campaignId());
            CategorySeries line = CategorySeries.of(request, tally, campaign);
            lines.add(line);
            CategoryRow row = line.row(period(tally), CategoryCounts.of(tally.category(), tally.touches()));
            rows.merge(row.key(), row, CategoryRow::plus);
        }
        request.checkRows((long) periods.size() * lines.size(), "groupBy");
        lines.stream()
                .flatMap(line -> periods.stream().map(period -> line.row(period, CategoryCounts.NONE)))
                .forEach(empty -> rows.putIfAbsent(empty.key(), empty));
        return new CategoryReport(List.copyOf(rows.values()), basis);
    }

    private @Nullable ReportPeriod period(TouchTally tally) {
        CategoryGroup unit = request.period();
        return unit == null || tally.period() == null ? null : ReportPeriod.of(unit, tally.period());
    }
}

package io.leadgraph.answers.report;

import io.leadgraph.decisions.classification.LeadCategory;
import io.leadgraph.facts.campaign.Campaign;
import io.leadgraph.facts.override.Relationship;
import io.leadgraph.facts.touch.EntryPoint;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What rows differ by beside the period: one line of a chart. What is not grouped by is null.
 *
 * @param names of the groups, in the order of keys
 */
record CategorySeries(
        List<String> names,
        @Nullable Campaign campaign,
        @Nullable EntryPoint entryPoint,
        @Nullable Relationship relationship,
        @Nullable Boolean newPerson) {

    /** That of reports with no other group. */
    static final CategorySeries ALL = new CategorySeries(List.of(), null, null, null, null);

    static CategorySeries of(CategoryRequest request, TouchTally tally, @Nullable Campaign campaign) {
        LeadCategory category = tally.category();
        List<String> names = new ArrayList<>();
        if (campaign != null) {
            names.add(campaign.key());
        }
        if (request.by(CategoryGroup.ENTRY_POINT)) {
            names.add(tally.source() == null ? "NONE" : tally.source().name());
        }
        if (request.by(CategoryGroup.RELATIONSHIP)) {
            names.add(category.relationship().name());
        }
        if (request.by(CategoryGroup.NEWNESS)) {
            names.add(category.newPerson() ? "NEW" : "RETURNING");
        }
        return new CategorySeries(
                List.copyOf(names),
                campaign,
                tally.source(),
                request.by(CategoryGroup.RELATIONSHIP) ? category.relationship() : null,
                request.by(CategoryGroup.NEWNESS) ? category.newPerson() : null);
    }

    /** @param period null where the rows have none */
    CategoryRow row(@Nullable ReportPeriod period, CategoryCounts counts) {
        String key = Stream.concat(Stream.ofNullable(period).map(ReportPeriod::key), names.stream())
                .collect(Collectors.joining("/"));
        return new CategoryRow(
                key.isEmpty() ? "ALL" : key, period, campaign, entryPoint, relationship, newPerson, counts);
    }
}

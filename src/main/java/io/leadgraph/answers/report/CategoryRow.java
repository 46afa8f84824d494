package io.leadgraph.answers.report;

import io.leadgraph.facts.campaign.Campaign;
import io.leadgraph.facts.override.Relationship;
import io.leadgraph.facts.touch.EntryPoint;
import org.jspecify.annotations.Nullable;

/** The touches of one group; what is not grouped by is null. */
record CategoryRow(
        String key,
        @Nullable ReportPeriod period,
        @Nullable Campaign campaign,
        @Nullable EntryPoint entryPoint,
        @Nullable Relationship relationship,
        @Nullable Boolean newPerson,
        CategoryCounts counts) {

    CategoryRow plus(CategoryRow same) {
        return new CategoryRow(key, period, campaign, entryPoint, relationship, newPerson, counts.plus(same.counts));
    }
}

package io.leadgraph.answers.report;

import io.leadgraph.platform.common.BadArgumentException;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a report of categories is asked for.
 *
 * @param from first instant
 * @param to the instant after the last one
 * @param groups what the rows differ by
 * @param campaignKey only touches of this campaign and those below it; of all where null
 */
record CategoryRequest(
        Instant from,
        Instant to,
        Set<CategoryGroup> groups,
        @Nullable String campaignKey) {

    /** @throws BadArgumentException when the time is empty, or there are two lengths of period */
    CategoryRequest {
        if (!from.isBefore(to)) {
            throw new BadArgumentException("from must be before to");
        }
        if (groups.stream().filter(CategoryGroup::isPeriod).count() > 1) {
            throw new BadArgumentException("groupBy takes one of DAY, WEEK, MONTH, QUARTER and YEAR");
        }
    }

    boolean by(CategoryGroup group) {
        return groups.contains(group);
    }

    /** The length of period, null where the rows have none. */
    @Nullable
    CategoryGroup period() {
        return groups.stream().filter(CategoryGroup::isPeriod).findFirst().orElse(null);
    }
}

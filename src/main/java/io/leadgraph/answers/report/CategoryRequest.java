package io.leadgraph.answers.report;

import io.leadgraph.platform.common.BadArgumentException;
import io.leadgraph.platform.common.TenantZone;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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
    /** More is no chart and no table that anybody reads. */
    static final int MOST_ROWS = 10_000;

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

    boolean byPeriodAlone() {
        return period() != null && groups.size() == 1;
    }

    /**
     * The periods that have a row whatever happened in them, in order: all of which some of the time is part. None where the rows have no
     * period, and none by campaign, since most campaigns bring nothing most of the time.
     *
     * @throws BadArgumentException when there are more than {@value #MOST_ROWS}
     */
    List<ReportPeriod> periods(TenantZone zone) {
        CategoryGroup unit = period();
        if (unit == null || by(CategoryGroup.CAMPAIGN)) {
            return List.of();
        }
        LocalDate last = zone.dayOf(to.minusNanos(1));
        List<ReportPeriod> periods = Stream.iterate(
                        ReportPeriod.with(unit, zone.dayOf(from)),
                        period -> !period.from().isAfter(last),
                        period -> ReportPeriod.of(unit, period.to()))
                .limit(MOST_ROWS + 1L)
                .toList();
        checkRows(periods.size(), "from");
        return periods;
    }

    /** @param argument that is too much */
    void checkRows(long rows, String argument) {
        if (rows > MOST_ROWS) {
            throw new BadArgumentException(
                    "More than " + MOST_ROWS + " rows, as each " + period()
                            + " between from and to has one for each group: "
                            + "ask for a shorter time, longer periods or fewer groups",
                    List.of(argument));
        }
    }
}

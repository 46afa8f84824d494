package io.leadgraph.decisions.engagement;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * This week against the three before.
 *
 * @param thisWeek weight of the touches of the last seven days, before decay
 * @param weekBefore mean weight of a week, over the three weeks before
 * @param change this week over the week before, less 1; null where there was nothing before
 */
record EngagementTrend(
        double thisWeek, double weekBefore, @Nullable Double change) {
    private static final Duration WEEK = Duration.ofDays(7);

    static EngagementTrend of(List<Scoring.Counted> counted, Instant asOf) {
        Instant week = asOf.minus(WEEK);
        double now = weight(counted, week, asOf);
        double before = weight(counted, week.minus(WEEK.multipliedBy(3)), week) / 3;
        return new EngagementTrend(now, before, before == 0 ? null : now / before - 1);
    }

    /** After the first time, up to the second. */
    private static double weight(List<Scoring.Counted> counted, Instant from, Instant to) {
        return counted.stream()
                .filter(c -> c.point().at().isAfter(from) && !c.point().at().isAfter(to))
                .mapToDouble(Scoring.Counted::weight)
                .sum();
    }
}

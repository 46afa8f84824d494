package io.leadgraph.facts.rollup;

import io.leadgraph.facts.touch.TouchDirection;
import io.leadgraph.facts.touch.TouchKind;
import io.leadgraph.facts.touch.TouchPoint;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;

/** How many touches of a kind and direction a day had so far; for touches that come in order of time, so that one day is kept. */
public final class DayTally {
    private final ZoneId zone;
    private final Map<TouchDirection, Map<TouchKind, Integer>> counts = new EnumMap<>(TouchDirection.class);
    private LocalDate day = LocalDate.MIN;

    /** @param zone in which days begin */
    public DayTally(ZoneId zone) {
        this.zone = zone;
    }

    /** The number of the touch among those of its day, kind and direction, from 1. */
    public int count(TouchPoint point) {
        LocalDate today = LocalDate.ofInstant(point.at(), zone);
        if (!today.equals(day)) {
            counts.clear();
            day = today;
        }
        return counts.computeIfAbsent(point.direction(), direction -> new EnumMap<>(TouchKind.class))
                .merge(point.kind(), 1, Integer::sum);
    }
}

package io.leadgraph.decisions.lifecycle.policy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Counts the time in which people work; an hour that the change to or from summer time drops or repeats is dropped or counted twice. */
public final class WorkingTime {
    private final ZoneId zone;
    private final Map<DayOfWeek, List<WorkingHours>> hours;
    private final Set<LocalDate> holidays;

    WorkingTime(ZoneId zone, Collection<WorkingHours> hours, Collection<LocalDate> holidays) {
        if (hours.isEmpty()) {
            throw new IllegalArgumentException("where nobody ever works no time passes");
        }
        this.zone = zone;
        this.hours = hours.stream()
                .sorted(Comparator.comparing(WorkingHours::from))
                .collect(Collectors.groupingBy(WorkingHours::day));
        this.holidays = Set.copyOf(holidays);
    }

    /** When this much working time has passed. */
    public Instant after(Instant start, Duration working) {
        Duration left = working;
        for (LocalDate day = LocalDate.ofInstant(start, zone); ; day = day.plusDays(1)) {
            for (WorkingHours span : of(day)) {
                Instant begins = later(start, span.begins(day, zone));
                Duration there = length(begins, span.ends(day, zone));
                if (there.compareTo(left) >= 0) {
                    return begins.plus(left);
                }
                left = left.minus(there);
            }
        }
    }

    /** How much working time lies between; nothing where the second is not after the first. */
    Duration between(Instant from, Instant to) {
        Duration sum = Duration.ZERO;
        for (LocalDate day = LocalDate.ofInstant(from, zone);
                !day.isAfter(LocalDate.ofInstant(to, zone));
                day = day.plusDays(1)) {
            for (WorkingHours span : of(day)) {
                Instant ends = span.ends(day, zone);
                sum = sum.plus(length(later(from, span.begins(day, zone)), to.isBefore(ends) ? to : ends));
            }
        }
        return sum;
    }

    /** How many minutes of working time lie between, the last one whole. */
    public int minutesBetween(Instant from, Instant to) {
        return Math.toIntExact(between(from, to).toMinutes());
    }

    private List<WorkingHours> of(LocalDate day) {
        return holidays.contains(day) ? List.of() : hours.getOrDefault(day.getDayOfWeek(), List.of());
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Duration length(Instant from, Instant to) {
        return from.isBefore(to) ? Duration.between(from, to) : Duration.ZERO;
    }
}

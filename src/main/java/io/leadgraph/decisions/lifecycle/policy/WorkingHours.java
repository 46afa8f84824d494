package io.leadgraph.decisions.lifecycle.policy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * A time of a day of the week at which people work.
 *
 * @param to exclusive; midnight is the end of the day
 */
record WorkingHours(DayOfWeek day, LocalTime from, LocalTime to) {

    Instant begins(LocalDate date, ZoneId zone) {
        return date.atTime(from).atZone(zone).toInstant();
    }

    Instant ends(LocalDate date, ZoneId zone) {
        return (to.equals(LocalTime.MIDNIGHT) ? date.plusDays(1) : date)
                .atTime(to)
                .atZone(zone)
                .toInstant();
    }

    boolean overlaps(WorkingHours other) {
        return day == other.day && endsAfter(other.from) && other.endsAfter(from);
    }

    boolean endsAfter(LocalTime time) {
        return to.equals(LocalTime.MIDNIGHT) || to.isAfter(time);
    }
}

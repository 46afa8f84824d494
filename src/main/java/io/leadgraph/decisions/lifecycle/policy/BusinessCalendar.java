package io.leadgraph.decisions.lifecycle.policy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When people work.
 *
 * @param zone of the hours and of the holidays' days; null for the tenant's
 * @param hours at least one; they don't overlap
 * @param holidays days on which nobody works
 */
public record BusinessCalendar(@Nullable String zone, List<WorkingHours> hours, List<LocalDate> holidays) {

    /** Monday to Friday, 09:00 to 17:00, no holidays. */
    static final BusinessCalendar STANDARD = new BusinessCalendar(
            null,
            Stream.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY)
                    .map(day -> new WorkingHours(day, LocalTime.of(9, 0), LocalTime.of(17, 0)))
                    .toList(),
            List.of());

    public WorkingTime in(ZoneId tenant) {
        return new WorkingTime(zone == null ? tenant : ZoneId.of(zone), hours, holidays);
    }
}

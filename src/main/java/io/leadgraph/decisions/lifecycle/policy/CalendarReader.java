package io.leadgraph.decisions.lifecycle.policy;

import io.leadgraph.platform.common.UserErrorCode;
import io.leadgraph.platform.input.InputRow;
import io.leadgraph.platform.input.Patch;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Reads a {@code BusinessCalendarInput} as a change: what is left out stays, null brings back what is built in, a list replaces. */
final class CalendarReader {
    private static final int MOST_HOURS = 50;
    private static final int MOST_HOLIDAYS = 1_000;

    private CalendarReader() {}

    static UnaryOperator<BusinessCalendar> read(InputRow row) {
        Patch<String> zone = row.text("zone").map(name -> zone(row, name));
        Patch<List<WorkingHours>> hours = week(row);
        Patch<List<LocalDate>> holidays = holidays(row);
        return old -> new BusinessCalendar(
                zone.over(old.zone()),
                hours.over(old.hours(), BusinessCalendar.STANDARD.hours()),
                holidays.over(old.holidays(), BusinessCalendar.STANDARD.holidays()));
    }

    /** Null where they are cleared; an empty list would be a promise without an end. */
    private static Patch<List<WorkingHours>> week(InputRow row) {
        if (!(row.values().get("hours") instanceof List<?> given)) {
            return new Patch<>(row.given("hours"), null);
        }
        if (given.isEmpty()) {
            row.refuse(UserErrorCode.REQUIRED, "Is at least one; null brings back the built-in ones", "hours");
        } else if (given.size() > MOST_HOURS) {
            row.refuse(UserErrorCode.OUT_OF_RANGE, "At most " + MOST_HOURS, "hours");
        }
        return row.rows("hours").map(CalendarReader::week);
    }

    private static List<WorkingHours> week(List<InputRow> rows) {
        List<WorkingHours> hours = new ArrayList<>();
        for (InputRow one : rows.stream().limit(MOST_HOURS).toList()) {
            WorkingHours span = hours(one);
            if (span != null && hours.stream().anyMatch(span::overlaps)) {
                one.refuse(UserErrorCode.CONFLICT, "Overlaps hours given before", "from");
            } else if (span != null) {
                hours.add(span);
            }
        }
        return List.copyOf(hours);
    }

    private static @Nullable String zone(InputRow row, String name) {
        try {
            return ZoneId.of(name).getId();
        } catch (DateTimeException unknown) {
            row.refuse(UserErrorCode.INVALID, "No time zone has this name, such as Europe/Berlin", "zone");
            return null;
        }
    }

    private static Patch<List<LocalDate>> holidays(InputRow row) {
        if (!(row.values().get("holidays") instanceof List<?> days)) {
            return new Patch<>(row.given("holidays"), null);
        }
        if (days.size() > MOST_HOLIDAYS) {
            row.refuse(UserErrorCode.OUT_OF_RANGE, "At most " + MOST_HOLIDAYS, "holidays");
        }
        return Patch.to(
                days.stream().map(LocalDate.class::cast).distinct().sorted().toList());
    }

    private static @Nullable WorkingHours hours(InputRow row) {
        LocalTime from = time(row, "from");
        LocalTime to = time(row, "to");
        if (from == null || to == null) {
            return null;
        }
        WorkingHours hours = new WorkingHours(
                Objects.requireNonNull(row.constant(DayOfWeek.class, "day").value()), from, to);
        if (!hours.endsAfter(from)) {
            row.refuse(UserErrorCode.INVALID, "Is not after the begin", "to");
            return null;
        }
        return hours;
    }

    private static @Nullable LocalTime time(InputRow row, String field) {
        String text = row.key(field);
        try {
            return LocalTime.parse(text.equals("24:00") ? "00:00" : text);
        } catch (DateTimeParseException wrong) {
            row.refuse(UserErrorCode.INVALID, "Is a time such as 09:00", field);
            return null;
        }
    }
}

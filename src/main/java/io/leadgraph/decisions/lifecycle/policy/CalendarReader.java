package io.leadgraph.decisions.lifecycle.policy;

import io.leadgraph.platform.common.UserErrorCode;
import io.leadgraph.platform.input.InputRow;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads a {@code BusinessCalendarInput}; where no hours are given they are the built-in ones. */
final class CalendarReader {
    private static final int MOST_HOURS = 50;
    private static final int MOST_HOLIDAYS = 1_000;

    private CalendarReader() {}

    static BusinessCalendar read(InputRow row) {
        List<InputRow> rows = Objects.requireNonNullElse(row.rows("hours").value(), List.of());
        if (rows.size() > MOST_HOURS) {
            row.refuse(UserErrorCode.OUT_OF_RANGE, "At most " + MOST_HOURS, "hours");
        }
        List<WorkingHours> hours = new ArrayList<>();
        for (InputRow one : rows.stream().limit(MOST_HOURS).toList()) {
            WorkingHours span = hours(one);
            if (span != null && hours.stream().anyMatch(span::overlaps)) {
                one.refuse(UserErrorCode.CONFLICT, "Overlaps hours given before", "from");
            } else if (span != null) {
                hours.add(span);
            }
        }
        return new BusinessCalendar(
                zone(row), hours.isEmpty() ? BusinessCalendar.STANDARD.hours() : List.copyOf(hours), holidays(row));
    }

    private static @Nullable String zone(InputRow row) {
        String zone = row.text("zone").value();
        try {
            return zone == null ? null : ZoneId.of(zone).getId();
        } catch (DateTimeException unknown) {
            row.refuse(UserErrorCode.INVALID, "No time zone has this name, such as Europe/Berlin", "zone");
            return null;
        }
    }

    private static List<LocalDate> holidays(InputRow row) {
        List<?> days = row.values().get("holidays") instanceof List<?> list ? list : List.of();
        if (days.size() > MOST_HOLIDAYS) {
            row.refuse(UserErrorCode.OUT_OF_RANGE, "At most " + MOST_HOLIDAYS, "holidays");
        }
        return days.stream().map(LocalDate.class::cast).distinct().sorted().toList();
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

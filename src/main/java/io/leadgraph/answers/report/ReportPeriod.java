package io.leadgraph.answers.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;

/**
 * A period of the calendar.
 *
 * @param from its first day
 * @param to the day after its last one
 */
record ReportPeriod(String key, LocalDate from, LocalDate to) {

    /** @throws IllegalArgumentException when the group is no period */
    static ReportPeriod of(CategoryGroup unit, LocalDate first) {
        return switch (unit) {
            case DAY -> new ReportPeriod(first.toString(), first, first.plusDays(1));
            case WEEK -> new ReportPeriod(week(first), first, first.plusWeeks(1));
            case MONTH -> new ReportPeriod(YearMonth.from(first).toString(), first, first.plusMonths(1));
            case QUARTER ->
                new ReportPeriod(
                        first.getYear() + "-Q" + first.get(IsoFields.QUARTER_OF_YEAR), first, first.plusMonths(3));
            case YEAR -> new ReportPeriod(Integer.toString(first.getYear()), first, first.plusYears(1));
            default -> throw new IllegalArgumentException(unit + " is no period");
        };
    }

    private static String week(LocalDate monday) {
        return "%d-W%02d"
                .formatted(monday.get(IsoFields.WEEK_BASED_YEAR), monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}

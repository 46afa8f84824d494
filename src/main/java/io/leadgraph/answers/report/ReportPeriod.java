package io.leadgraph.answers.report;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/**
 * A period of the calendar.
 *
 * @param from its first day
 * @param to the day after its last one
 */
record ReportPeriod(String key, LocalDate from, LocalDate to) {

    /**
     * The one that a day is in.
     *
     * @throws IllegalArgumentException when the group is no period
     */
    static ReportPeriod with(CategoryGroup unit, LocalDate day) {
        return of(
                unit,
                switch (unit) {
                    case DAY -> day;
                    case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                    case MONTH -> day.withDayOfMonth(1);
                    case QUARTER -> day.withDayOfMonth(1).with(day.getMonth().firstMonthOfQuarter());
                    case YEAR -> day.withDayOfYear(1);
                    default -> throw new IllegalArgumentException(unit + " is no period");
                });
    }

    /** @throws IllegalArgumentException when the group is no period */
    static ReportPeriod of(CategoryGroup unit, LocalDate first) {
        return switch (unit) {
            case DAY -> new ReportPeriod(first.toString(), first, first.plusDays(1));
            case WEEK -> new ReportPeriod(week(first), first, first.plusWeeks(1));
            case MONTH -> new ReportPeriod(YearMonth.from(first).toString(), first, first.plusMonths(1));
            case QUARTER ->
                new ReportPeriod(
                        "%04d-Q%d".formatted(first.getYear(), first.get(IsoFields.QUARTER_OF_YEAR)),
                        first,
                        first.plusMonths(3));
            case YEAR -> new ReportPeriod("%04d".formatted(first.getYear()), first, first.plusYears(1));
            default -> throw new IllegalArgumentException(unit + " is no period");
        };
    }

    private static String week(LocalDate monday) {
        return "%04d-W%02d"
                .formatted(monday.get(IsoFields.WEEK_BASED_YEAR), monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}

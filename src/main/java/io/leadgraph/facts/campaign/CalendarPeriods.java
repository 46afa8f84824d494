package io.leadgraph.facts.campaign;

import io.leadgraph.platform.input.InputRow;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The years, quarters and months of a calendar as campaigns, each after the one it is part of. */
final class CalendarPeriods {
    static final String PREFIX = "calendar:";

    private final Map<String, Map<String, Object>> rows = new LinkedHashMap<>();

    private CalendarPeriods() {}

    /** The months from the first to the last, both included, with their quarters and years, as inputs of an upsert. */
    static List<InputRow> of(YearMonth first, YearMonth last) {
        CalendarPeriods periods = new CalendarPeriods();
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            periods.add(month);
        }
        return periods.rows.values().stream().map(InputRow::new).toList();
    }

    private void add(YearMonth month) {
        int number = (month.getMonthValue() + 2) / 3;
        String year = Integer.toString(month.getYear());
        String quarter = year + "-Q" + number;
        String name = month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + year;
        add(year, null, year, LocalDate.of(month.getYear(), 1, 1), 12);
        add(quarter, year, "Q" + number + " " + year, LocalDate.of(month.getYear(), number * 3 - 2, 1), 3);
        add(month.toString(), quarter, name, month.atDay(1), 1);
    }

    private void add(String period, @Nullable String partOf, String name, LocalDate first, int months) {
        Map<String, Object> row = new HashMap<>();
        row.put("key", PREFIX + period);
        row.put("name", name);
        row.put("kind", CampaignKind.PERIOD.name());
        row.put("startsOn", first);
        row.put("endsOn", first.plusMonths(months).minusDays(1));
        if (partOf != null) {
            row.put("parentKey", PREFIX + partOf);
        }
        rows.putIfAbsent(PREFIX + period, row);
    }
}

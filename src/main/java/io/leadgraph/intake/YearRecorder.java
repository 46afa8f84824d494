package io.leadgraph.intake;

import io.leadgraph.touch.TouchPoint;
import io.leadgraph.touch.TouchYear;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Counts the touches of a batch into the roll-ups they belong to, in the order in which all writers lock those. */
final class YearRecorder {
    private final Map<String, Map<String, @Nullable Object>> years = new TreeMap<>();

    void count(TouchYear year, TouchPoint point) {
        Map<String, @Nullable Object> row = years.computeIfAbsent(year.key(), key -> row(key, year));
        list(row, "points").add(point.packed());
        list(row, "products").add(point.product());
    }

    List<Map<String, @Nullable Object>> rows() {
        return List.copyOf(years.values());
    }

    private static Map<String, @Nullable Object> row(String key, TouchYear year) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("key", key);
        row.put("accountId", year.accountId());
        row.put("identityId", year.identityId());
        row.put("year", year.year());
        row.put("points", new ArrayList<>());
        row.put("products", new ArrayList<>());
        return row;
    }

    @SuppressWarnings({"unchecked", "NullAway"})
    private static List<Object> list(Map<String, @Nullable Object> row, String name) {
        return (List<Object>) row.get(name);
    }
}

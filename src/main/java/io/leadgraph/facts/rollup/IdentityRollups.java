package io.leadgraph.facts.rollup;

import io.leadgraph.facts.touch.TouchDirection;
import io.leadgraph.facts.touch.TouchKind;
import io.leadgraph.facts.touch.TouchPoint;
import io.leadgraph.facts.touch.TouchYear;
import io.leadgraph.platform.graph.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The roll-ups of one identity, as its touches say they are and as they are stored. */
final class IdentityRollups {
    private final String identityId;
    private final String personId;
    private final Map<String, TouchYear> years = new TreeMap<>();
    private final Map<String, List<TouchPoint>> counted = new TreeMap<>();
    private final Map<String, List<TouchPoint>> stored = new TreeMap<>();

    /** From {@code identityId, personId, touches, years}. */
    IdentityRollups(Row row) {
        identityId = row.string("identityId");
        personId = row.string("personId");
        row.rows("touches").forEach(this::count);
        row.rows("years").forEach(this::store);
    }

    String identityId() {
        return identityId;
    }

    /** What differs, by key. */
    Map<String, RollupDifference> differences() {
        Map<String, RollupDifference> differences = new TreeMap<>();
        for (String key : years.keySet()) {
            List<TouchPoint> right = sorted(counted.get(key));
            List<TouchPoint> there = sorted(stored.get(key));
            if (!right.equals(there)) {
                TouchYear year = Objects.requireNonNull(years.get(key));
                String account = year.accountId() == null ? "" : year.accountId();
                differences.put(key, new RollupDifference(personId, account, year.year(), right.size(), there.size()));
            }
        }
        return differences;
    }

    /** What has to be stored where something differs. */
    Stream<Map<String, Object>> repairs() {
        return differences().keySet().stream().map(this::repair);
    }

    /** Without points where there has to be nothing. */
    private Map<String, Object> repair(String key) {
        TouchYear year = Objects.requireNonNull(years.get(key));
        List<TouchPoint> right = sorted(counted.get(key));
        return Map.of(
                "key", key, "identityId", identityId, "empty", right.isEmpty(), "properties", year.properties(right));
    }

    private void count(Row touch) {
        TouchPoint point = new TouchPoint(
                touch.instant("occurredAt"),
                touch.constant(TouchKind.class, "kind"),
                touch.constant(TouchDirection.class, "direction"),
                touch.bool("notApplicable"),
                Objects.requireNonNullElse(touch.stringOrNull("product"), ""));
        TouchYear year = TouchYear.of(touch.stringOrNull("accountId"), identityId, point.at());
        years.put(year.key(), year);
        counted.computeIfAbsent(year.key(), key -> new ArrayList<>())
                .add(TouchPoint.of(point.packed(), point.product()));
    }

    private void store(Row row) {
        TouchYear year = new TouchYear(row.stringOrNull("accountId"), identityId, row.integer("year"));
        years.put(row.string("key"), year);
        long[] points = row.longs("points");
        List<String> products = row.strings("products");
        List<TouchPoint> all = stored.computeIfAbsent(row.string("key"), key -> new ArrayList<>());
        for (int i = 0; i < points.length; i++) {
            all.add(TouchPoint.of(points[i], products.get(i)));
        }
    }

    private static List<TouchPoint> sorted(@Nullable List<TouchPoint> points) {
        return points == null
                ? List.of()
                : points.stream()
                        .sorted(Comparator.comparingLong(TouchPoint::packed).thenComparing(TouchPoint::product))
                        .toList();
    }
}

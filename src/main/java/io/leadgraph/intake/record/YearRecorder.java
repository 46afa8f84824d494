package io.leadgraph.intake.record;

import io.leadgraph.facts.touch.TouchPoint;
import io.leadgraph.facts.touch.TouchYear;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Counts the touches of a batch into the roll-ups they belong to, in the order in which all writers lock those. */
final class YearRecorder {
    private final Map<TouchYear, List<TouchPoint>> years = new TreeMap<>(Comparator.comparing(TouchYear::key));

    void count(TouchYear year, TouchPoint point) {
        years.computeIfAbsent(year, first -> new ArrayList<>()).add(point);
    }

    List<Map<String, @Nullable Object>> rows() {
        return years.entrySet().stream()
                .map(year -> year.getKey().properties(year.getValue()))
                .toList();
    }
}

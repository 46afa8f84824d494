package io.leadgraph.facts.account;

import io.leadgraph.platform.common.Interval;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who belonged to whom, and when: the part of the account forest above the accounts a call names. */
final class Hierarchy {
    private final Map<String, List<ParentState>> parents = new HashMap<>();

    private record Place(String id, Interval valid) {}

    void put(String childId, List<ParentState> above) {
        parents.put(childId, above);
    }

    /** Whether the child would stand above itself at any time of the new edge. */
    boolean closesCycle(String childId, String parentId, Interval valid) {
        Deque<Place> open = new ArrayDeque<>(List.of(new Place(parentId, valid)));
        Map<String, List<Interval>> seen = new HashMap<>();
        while (!open.isEmpty()) {
            Place place = open.pop();
            if (place.id.equals(childId)) {
                return true;
            }
            if (isNew(seen.computeIfAbsent(place.id, id -> new ArrayList<>()), place.valid)) {
                above(place).forEach(open::push);
            }
        }
        return false;
    }

    private static boolean isNew(List<Interval> seen, Interval valid) {
        boolean known = seen.stream().anyMatch(earlier -> earlier.covers(valid));
        return !known && seen.add(valid);
    }

    private List<Place> above(Place place) {
        return parents.getOrDefault(place.id, List.of()).stream()
                .map(edge -> new Place(edge.parentId(), edge.valid().intersection(place.valid)))
                .filter(next -> !next.valid.isEmpty())
                .toList();
    }
}

package io.leadgraph.decisions.restatement;

import io.leadgraph.platform.graph.Graph;
import io.leadgraph.platform.graph.Query;
import io.leadgraph.platform.graph.Row;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What deciding again begins with: stored touches and what was decided about them, and the last ones of people and memberships. */
@Component
class RestatementGraph {
    private static final Query ANSWERS = Query.load("intake/answers");
    private static final Query RESTATED_TOUCHES = Query.load("restatement/restated_touches");
    private static final Query STAMPED_PEOPLE = Query.load("restatement/stamped_people");
    private static final Query STAMPED_MEMBERS = Query.load("restatement/stamped_members");
    private static final Query LAST_TOUCHES = Query.load("restatement/last_touches");
    private static final Query PEOPLE_AFTER = Query.load("restatement/people_after");
    private final Graph graph;

    RestatementGraph(Graph graph) {
        this.graph = graph;
    }

    /** What was decided when these touches were stored, with the touch. */
    List<Row> recorded(Collection<String> touchIds) {
        return touchIds.isEmpty() ? List.of() : graph.read(ANSWERS, Map.of("touchIds", List.copyOf(touchIds)));
    }

    /**
     * Inbound touches as they arrived.
     *
     * @param asOf another time to decide for than the touches' own; null for their own
     */
    List<StoredTouch> stored(Collection<String> touchIds, @Nullable Instant asOf) {
        return touchIds.isEmpty()
                ? List.of()
                : graph.read(RESTATED_TOUCHES, Map.of("touchIds", List.copyOf(touchIds))).stream()
                        .map(row -> StoredTouch.of(row, asOf))
                        .toList();
    }

    /** The last inbound touch of people up to a time, and what tells whether it is new. */
    List<Row> lastTouches(Collection<AskedCategory> asked, Instant now) {
        List<Map<String, Object>> people = asked.stream()
                .map(one -> Map.<String, Object>of("personId", one.personId(), "asOf", one.at(now)))
                .distinct()
                .toList();
        return graph.read(LAST_TOUCHES, Map.of("people", people));
    }

    /** The last inbound touch of people, and the stamps that no restatement changes. */
    List<Row> stampedPeople(Collection<String> ids) {
        return graph.read(STAMPED_PEOPLE, Map.of("ids", List.copyOf(ids)));
    }

    /** The last inbound touch of memberships, and the stamps that no restatement changes. */
    List<Row> stampedMembers(Collection<String> ids) {
        return graph.read(STAMPED_MEMBERS, Map.of("ids", List.copyOf(ids)));
    }

    /** The next people after an id, each with their last inbound touch. */
    List<Row> peopleAfter(String id, int limit) {
        return graph.read(PEOPLE_AFTER, Map.of("after", id, "limit", limit));
    }
}

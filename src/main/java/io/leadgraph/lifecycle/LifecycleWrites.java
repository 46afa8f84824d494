package io.leadgraph.lifecycle;

import io.leadgraph.graph.Ids;
import io.leadgraph.graph.NodeKind;
import io.leadgraph.person.LeadStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What one transaction is going to store, in the form of the parameters of {@code lifecycle/write}. */
final class LifecycleWrites {
    private final List<Map<String, Object>> cycles = new ArrayList<>();
    private final List<Moved> moves = new ArrayList<>();
    private final Map<String, Map<String, Object>> handoffs = new LinkedHashMap<>();
    private final List<Map<String, Object>> deals = new ArrayList<>();
    private final List<Map<String, Object>> leads = new ArrayList<>();
    private final List<Map<String, Object>> enrolments = new ArrayList<>();
    private final Map<Integer, Course> recycled = new LinkedHashMap<>();

    private record Moved(Course course, String cycleId, StageMove move) {}

    void begin(String identityId, Cycle cycle, Instant now) {
        cycles.add(Map.of(
                "identityId",
                identityId,
                "properties",
                Map.of(
                        "id",
                        cycle.id(),
                        "number",
                        (long) cycle.number(),
                        "startedAt",
                        cycle.startedAt(),
                        "recordedAt",
                        now)));
    }

    void move(Course course, String cycleId, StageMove move) {
        if (move.reason() != null) {
            recycled.put(moves.size(), course);
        }
        moves.add(new Moved(course, cycleId, move));
    }

    /** The last state that a handoff is given is the one that is stored. */
    void keep(String cycleId, Handoff handoff) {
        handoffs.put(handoff.id(), Map.of("id", handoff.id(), "cycleId", cycleId, "properties", handoff.properties()));
    }

    void leadTo(String cycleId, String opportunityId) {
        deals.add(Map.of("cycleId", cycleId, "opportunityId", opportunityId));
    }

    void openLeads(String personId, LeadStatus status) {
        leads.add(Map.of("personId", personId, "status", status));
    }

    /** The moves by who made them. */
    Map<Course, List<StageMove>> moved() {
        return moves.stream()
                .collect(Collectors.groupingBy(
                        Moved::course, LinkedHashMap::new, Collectors.mapping(Moved::move, Collectors.toList())));
    }

    /** Whose recycling is still to be given a campaign. */
    List<String> recycledPeople() {
        return recycled.values().stream().map(Course::personId).distinct().toList();
    }

    /**
     * Chooses a campaign for each who is recycled.
     *
     * @param interests the product each is most interested in, by person id
     */
    void nurture(RecyclingPolicy policy, Map<String, String> interests) {
        recycled.forEach((at, course) -> {
            Moved old = moves.get(at);
            policy.campaign(old.move().from(), old.move().reason(), interests.get(course.personId()), course.profile())
                    .ifPresent(key -> {
                        moves.set(
                                at, new Moved(course, old.cycleId(), old.move().nurturedBy(key)));
                        enrol(course.identityId(), key, old.move().at());
                    });
        });
    }

    void enrol(String identityId, String campaignKey, Instant at) {
        enrolments.add(Map.of(
                "identityId", identityId, "campaignKey", campaignKey, "memberId", Ids.next(NodeKind.MEMBER), "at", at));
    }

    boolean isEmpty() {
        return moves.isEmpty() && handoffs.isEmpty() && deals.isEmpty() && leads.isEmpty() && enrolments.isEmpty();
    }

    Map<String, Object> parameters(Instant now) {
        return Map.of(
                "cycles",
                cycles,
                "moves",
                moves.stream()
                        .map(one -> Map.of(
                                "cycleId",
                                one.cycleId(),
                                "properties",
                                one.move().properties()))
                        .toList(),
                "handoffs",
                List.copyOf(handoffs.values()),
                "deals",
                deals,
                "leads",
                leads,
                "enrolments",
                enrolments,
                "now",
                now);
    }
}

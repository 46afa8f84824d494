package io.leadgraph.decisions.lifecycle;

import io.leadgraph.decisions.lifecycle.policy.RecyclingPolicy;
import io.leadgraph.decisions.routing.TurnRequest;
import io.leadgraph.facts.campaign.MemberStatus;
import io.leadgraph.facts.person.LeadStatus;
import io.leadgraph.facts.touch.DefaultStatus;
import io.leadgraph.platform.graph.Ids;
import io.leadgraph.platform.graph.NodeKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;

/** What one transaction is going to store, in the form of the parameters of {@code lifecycle/write}. */
final class LifecycleDelta {
    private final List<Map<String, Object>> cycles = new ArrayList<>();
    private final List<Moved> moves = new ArrayList<>();
    private final Map<String, Kept> handoffs = new LinkedHashMap<>();
    private final SequencedMap<String, TurnRequest> turns = new LinkedHashMap<>();
    private final Set<String> handedOff = new LinkedHashSet<>();
    private final List<Map<String, Object>> deals = new ArrayList<>();
    private final List<Map<String, Object>> leads = new ArrayList<>();
    private final List<Enrolment> enrolments = new ArrayList<>();
    private final Map<String, List<MemberStatus>> statuses = new HashMap<>();
    private final Map<Integer, PersonCycle> recycled = new LinkedHashMap<>();

    private record Moved(PersonCycle course, String cycleId, StageMove move) {}

    private record Enrolment(String identityId, String campaignKey, String memberId, Instant at) {
        Map<String, Object> row(List<MemberStatus> statuses) {
            return Map.of(
                    "identityId",
                    identityId,
                    "campaignKey",
                    campaignKey,
                    "memberId",
                    memberId,
                    "at",
                    at,
                    "status",
                    DefaultStatus.unanswered(statuses).name());
        }
    }

    private record Kept(String cycleId, Handoff handoff) {
        Map<String, Object> row() {
            return Map.of("id", handoff.id(), "cycleId", cycleId, "properties", handoff.properties());
        }
    }

    void begin(String identityId, CycleState cycle, Instant now) {
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

    void move(PersonCycle course, String cycleId, StageMove move) {
        if (move.reason() != null) {
            recycled.put(moves.size(), course);
        }
        moves.add(new Moved(course, cycleId, move));
    }

    /** The last state that a handoff is given is the one that is stored. */
    void keep(String cycleId, Handoff handoff) {
        handoffs.put(handoff.id(), new Kept(cycleId, handoff));
    }

    void handOff(String personId) {
        handedOff.add(personId);
    }

    /** Whose actions on handoffs are still to be found. */
    Set<String> handedOff() {
        return handedOff;
    }

    /** A handoff goes to whose turn it will be. */
    void ask(String handoffId, TurnRequest turn) {
        turns.put(handoffId, turn);
    }

    /** The turns that are still to be taken, by handoff, in the order in which they were asked for. */
    SequencedMap<String, TurnRequest> turns() {
        return turns;
    }

    /** @param owners whose turn it was, by handoff */
    void own(Map<String, String> owners) {
        owners.forEach((id, owner) -> handoffs.computeIfPresent(
                id, (same, kept) -> new Kept(kept.cycleId(), kept.handoff().ownedBy(owner))));
    }

    void leadTo(String cycleId, String opportunityId) {
        deals.add(Map.of("cycleId", cycleId, "opportunityId", opportunityId));
    }

    void openLeads(String personId, LeadStatus status) {
        leads.add(Map.of("personId", personId, "status", status));
    }

    /** The moves by who made them. */
    Map<PersonCycle, List<StageMove>> moved() {
        return moves.stream()
                .collect(Collectors.groupingBy(
                        Moved::course, LinkedHashMap::new, Collectors.mapping(Moved::move, Collectors.toList())));
    }

    /** Whose recycling is still to be given a campaign. */
    List<String> recycledPeople() {
        return recycled.values().stream().map(PersonCycle::personId).distinct().toList();
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
        enrolments.add(new Enrolment(identityId, campaignKey, Ids.next(NodeKind.MEMBER), at));
    }

    /** The keys of the campaigns whose statuses are still to be found. */
    Set<String> enrolledIn() {
        return enrolments.stream().map(Enrolment::campaignKey).collect(Collectors.toSet());
    }

    /** @param found what members can be, by campaign */
    void statuses(Map<String, List<MemberStatus>> found) {
        statuses.putAll(found);
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
                handoffs.values().stream().map(Kept::row).toList(),
                "deals",
                deals,
                "leads",
                leads,
                "enrolments",
                enrolments.stream()
                        .map(one -> one.row(statuses.getOrDefault(one.campaignKey(), List.of())))
                        .toList(),
                "now",
                now);
    }
}

package io.leadgraph.decisions.lifecycle;

import io.leadgraph.decisions.lifecycle.policy.HandoffTarget;
import io.leadgraph.decisions.lifecycle.policy.Response;
import io.leadgraph.facts.campaign.MemberStatus;
import io.leadgraph.facts.person.Person;
import io.leadgraph.facts.signal.LifecycleStage;
import io.leadgraph.platform.graph.Graph;
import io.leadgraph.platform.graph.Graph.Statements;
import io.leadgraph.platform.graph.Query;
import io.leadgraph.platform.graph.Row;
import io.leadgraph.platform.paging.Connection;
import io.leadgraph.platform.paging.Keyset;
import io.leadgraph.platform.paging.Order;
import io.leadgraph.platform.paging.OrderedGraph;
import io.leadgraph.platform.paging.PageRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class LifecycleGraph {
    private static final Query CYCLES = Query.load("lifecycle/cycles");
    private static final OrderedGraph IN_STAGE = OrderedGraph.load("lifecycle/people_in_stage");
    private static final Query OWNERS = Query.load("lifecycle/owners");
    private static final Query LOCK = Query.load("lifecycle/lock_people");
    private static final Query WRITE = Query.load("lifecycle/write");
    private static final Query ENGAGE = Query.load("lifecycle/engage");
    private static final Query INTERESTS = Query.load("lifecycle/interests");
    private static final Query RESPONSES = Query.load("lifecycle/responses");
    private static final Query LAST_RESPONSES = Query.load("lifecycle/last_responses");
    private static final Query DUE = Query.load("lifecycle/due_handoffs");
    private static final Query UNCHECKED = Query.load("lifecycle/unchecked");
    private static final Query QUIET = Query.load("lifecycle/quiet_cycles");
    private static final Query STILL_ACTIVE = Query.load("lifecycle/still_active");
    private static final Query OUTSIDE = Query.load("lifecycle/outside");
    private static final Query DEALS = Query.load("lifecycle/deals");
    private static final Query CAMPAIGNS = Query.load("lifecycle/known_campaigns");
    private static final Query BEGINS = Query.load("lifecycle/begins");
    private static final Query BEGIN_ANEW = Query.load("lifecycle/begin_anew");
    /** How far back somebody's interest is looked for. */
    private static final Duration INTEREST = Duration.ofDays(180);

    private final Graph graph;

    LifecycleGraph(Graph graph) {
        this.graph = graph;
    }

    /** Cycles of people, by person id, in the order in which they began. */
    Map<String, List<CycleState>> cycles(Collection<String> personIds) {
        return graph.read(CYCLES, Map.of("ids", List.copyOf(personIds))).stream()
                .collect(Collectors.groupingBy(
                        row -> row.string("personId"),
                        Collectors.collectingAndThen(
                                Collectors.mapping(
                                        row -> CycleState.of(Objects.requireNonNull(row.rowOrNull("cycle"))),
                                        Collectors.toList()),
                                cycles -> cycles.stream()
                                        .sorted(CycleState.BY_START)
                                        .toList())));
    }

    /** Who is in a stage, by since when. */
    Connection<Person> inStage(LifecycleStage stage, boolean longestFirst, PageRequest page) {
        Order order = new Order("people in " + stage, longestFirst);
        Keyset<Instant> place = Keyset.byTime(page, order);
        Map<String, @Nullable Object> parameters = place.parameters();
        parameters.put("stage", stage);
        List<Row> read = graph.read(IN_STAGE.from(place), parameters);
        return Connection.of(page, read, row -> order.cursor(row.instant("since"), row.string("id")))
                .map(row -> Person.of(Objects.requireNonNull(row.rowOrNull("person"))));
    }

    /** Who takes care of people, by person id; who was neither handed over nor routed is left out. */
    Map<String, HandoffTarget> owners(Collection<String> personIds) {
        return graph.read(OWNERS, Map.of("ids", List.copyOf(personIds))).stream()
                .collect(Collectors.toMap(
                        row -> row.string("personId"),
                        row -> new HandoffTarget(row.stringOrNull("owner"), row.stringOrNull("queue"))));
    }

    /** Those that are keys of campaigns. */
    Set<String> campaigns(Collection<String> keys) {
        return graph.read(CAMPAIGNS, Map.of("keys", List.copyOf(keys))).stream()
                .map(row -> row.string("key"))
                .collect(Collectors.toSet());
    }

    /** What members of campaigns can be, by key of the campaign. */
    static Map<String, List<MemberStatus>> statuses(Statements tx, Collection<String> keys) {
        return tx.run(CAMPAIGNS, Map.of("keys", List.copyOf(keys))).stream()
                .collect(Collectors.toMap(
                        row -> row.string("key"),
                        row -> row.rows("statuses").stream()
                                .map(MemberStatus::of)
                                .toList()));
    }

    <T> T write(Function<Statements, T> work) {
        return graph.write(work);
    }

    static List<Row> lock(Statements tx, Collection<String> personIds) {
        return personIds.isEmpty() ? List.of() : tx.run(LOCK, Map.of("ids", List.copyOf(personIds)));
    }

    static void write(Statements tx, Map<String, Object> batch) {
        tx.run(WRITE, Map.of("batch", batch));
    }

    /**
     * Lets first cycles begin where they began, whatever was told first.
     *
     * @param personIds locked by the transaction
     */
    static void begin(Statements tx, Collection<String> personIds, Instant now) {
        if (personIds.isEmpty()) {
            return;
        }
        List<Map<String, Object>> corrections = tx.run(BEGINS, Map.of("personIds", List.copyOf(personIds))).stream()
                .flatMap(row -> CycleBegin.of(row).correction().stream())
                .toList();
        if (!corrections.isEmpty()) {
            tx.run(BEGIN_ANEW, Map.of("rows", corrections, "now", now));
        }
    }

    /** Finds the first human action on each handoff of people. */
    static void engage(Statements tx, Collection<String> personIds) {
        tx.run(ENGAGE, Map.of("personIds", List.copyOf(personIds)));
    }

    /** The product each is most interested in, by person id. */
    static Map<String, String> interests(Statements tx, Collection<String> personIds, Instant now) {
        return tx.run(INTERESTS, Map.of("personIds", List.copyOf(personIds), "since", now.minus(INTEREST))).stream()
                .collect(Collectors.toMap(row -> row.string("personId"), row -> row.string("product")));
    }

    /** Inbound touches, in the order asked for. */
    static List<Response> responses(Statements statements, Collection<String> touchIds) {
        Map<String, Response> found = statements.run(RESPONSES, Map.of("touchIds", List.copyOf(touchIds))).stream()
                .collect(Collectors.toMap(row -> row.string("touchId"), Response::of));
        return touchIds.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /** The last inbound touches, the latest first. */
    static List<Response> lastResponses(Statements statements, Instant now, int limit) {
        List<String> ids = statements.run(LAST_RESPONSES, Map.of("now", now, "limit", limit)).stream()
                .map(row -> row.string("touchId"))
                .toList();
        return responses(statements, ids);
    }

    /** People by handoff that may have gone wrong by now. */
    static Map<String, String> due(Statements tx, Instant now, Collection<String> leave, int limit) {
        return people(tx.run(DUE, Map.of("now", now, "leave", List.copyOf(leave), "limit", limit)), "handoffId");
    }

    /** People by cycle that has been quiet in a stage. */
    static Map<String, String> quiet(
            Statements tx, LifecycleStage stage, Instant since, Collection<String> leave, int limit) {
        Map<String, Object> parameters =
                Map.of("stage", stage, "since", since, "leave", List.copyOf(leave), "limit", limit);
        return people(tx.run(QUIET, parameters), "cycleId");
    }

    private static Map<String, String> people(List<Row> rows, String column) {
        return rows.stream()
                .collect(Collectors.toMap(
                        row -> row.string(column),
                        row -> row.string("personId"),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    static void unchecked(Statements tx, Collection<String> handoffIds) {
        tx.run(UNCHECKED, Map.of("ids", List.copyOf(handoffIds)));
    }

    static void stillActive(Statements tx, List<Map<String, @Nullable Object>> rows) {
        if (!rows.isEmpty()) {
            tx.run(STILL_ACTIVE, Map.of("rows", rows));
        }
    }

    /** Those who stand outside. */
    static Set<String> outside(Statements tx, Collection<String> personIds) {
        return personIds.isEmpty()
                ? Set.of()
                : tx.run(OUTSIDE, Map.of("ids", List.copyOf(personIds))).stream()
                        .map(row -> row.string("personId"))
                        .collect(Collectors.toSet());
    }

    static List<Deal> deals(Statements tx, Collection<String> ids) {
        return tx.run(DEALS, Map.of("ids", List.copyOf(ids))).stream()
                .map(Deal::of)
                .toList();
    }
}

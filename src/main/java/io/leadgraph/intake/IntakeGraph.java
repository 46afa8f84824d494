package io.leadgraph.intake;

import io.leadgraph.graph.Graph;
import io.leadgraph.graph.Graph.Statements;
import io.leadgraph.graph.Query;
import io.leadgraph.graph.Row;
import io.leadgraph.person.Domains;
import io.leadgraph.person.Restamping;
import io.leadgraph.stale.StaleMark;
import io.leadgraph.stale.StaleMarks;
import io.leadgraph.stale.StaleScope;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Intake's way to the graph: one statement locks and reads what a batch depends on, one writes what was decided. */
@Component
class IntakeGraph {
    private static final Query FACTS = Query.load("intake/facts");
    private static final Query LOCK_AND_READ = Query.load("intake/lock").then(FACTS);
    private static final Query WRITE = Query.load("intake/write").then(StaleMarks.MARK);
    private static final Query ANSWERS = Query.load("intake/answers");
    private static final Query RESTATED_TOUCHES = Query.load("intake/restated_touches");
    private static final Query STAMPED_PEOPLE = Query.load("intake/stamped_people");
    private static final Query STAMPED_MEMBERS = Query.load("intake/stamped_members");
    private static final Query LAST_TOUCHES = Query.load("intake/last_touches");
    private static final Query PEOPLE_AFTER = Query.load("intake/people_after");
    private static final Query BACKFILL_EVIDENCE = Query.load("intake/backfill_evidence");
    private static final Query TAKE_BACK = Query.load("intake/take_back");
    private static final Query RETRACT_MEMBERS = Query.load("intake/retract_members");
    private static final Query FIRST_TOUCHES = Query.load("intake/first_touches");
    private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");
    private final Graph graph;

    IntakeGraph(Graph graph) {
        this.graph = graph;
    }

    /** Both statements of a batch with no rows, so that they are planned. */
    static void rehearse(Statements tx) {
        Map<String, Object> nothing = Map.of("batch", Map.of("mergeKeys", List.of()));
        tx.run(LOCK_AND_READ, nothing);
        Map<String, Object> writing = new HashMap<>(StaleMarks.parameters(List.of(), Instant.EPOCH));
        writing.putAll(nothing);
        tx.run(WRITE, writing);
    }

    <T> T write(Function<Statements, T> work) {
        return graph.write(work);
    }

    Row lockAndRead(Statements tx, Locks locks, Collection<Arrival> arrivals, Instant now) {
        Map<String, Object> parameters = facts(arrivals, locks.mergeKeys());
        parameters.put("openDomains", locks.openDomains());
        parameters.put(
                "openPaths",
                locks.openDomains().stream()
                        .map(name -> Map.of("name", name, "path", Domains.path(name)))
                        .toList());
        parameters.put("evergreens", locks.evergreens());
        parameters.put("now", now);
        return tx.run(LOCK_AND_READ, Map.of("batch", parameters)).getFirst();
    }

    /** The same facts without a lock: for what is not going to be stored. */
    Row read(Collection<Arrival> arrivals, IntakeConfiguration rules, Statements reading) {
        Map<String, Object> parameters = facts(arrivals, Locks.mergeKeys(arrivals, rules));
        parameters.put("earliest", NEVER); // no affiliation changes by what is not stored
        return reading.run(FACTS, Map.of("batch", parameters)).getFirst();
    }

    void store(Statements tx, Writes writes, Locks locks, Instant now) {
        Map<String, Object> parameters = new HashMap<>(StaleMarks.parameters(writes.stale, now));
        parameters.put("batch", writes.parameters(locks, now));
        tx.run(WRITE, parameters);
    }

    /** Takes touches back with all that followed from them but roll-ups; gives the identities that had made them. */
    List<String> takeBack(Statements tx, Collection<String> clientKeys, Instant now) {
        List<Map<String, Object>> places =
                tx
                        .run(
                                TAKE_BACK,
                                Map.of(
                                        "clientKeys",
                                        clientKeys.stream().sorted().toList(),
                                        "now",
                                        now))
                        .stream()
                        .map(row -> Map.<String, Object>of(
                                "identityId", row.string("identityId"),
                                "campaignId", row.string("campaignId"),
                                "times", row.get("times")))
                        .toList();
        List<String> identities = places.stream()
                .map(place -> (String) place.get("identityId"))
                .distinct()
                .toList();
        tx.run(RETRACT_MEMBERS, Map.of("places", places));
        List<String> people = tx.run(FIRST_TOUCHES, Map.of("identityIds", identities)).stream()
                .map(row -> row.string("personId"))
                .distinct()
                .toList();
        Restamping.of(tx, people);
        StaleMarks.leave(
                tx,
                people.stream().map(id -> new StaleMark(StaleScope.PERSON, id)).toList(),
                now);
        return identities;
    }

    /** What was answered when these touches were stored, by touch id. */
    List<Row> answers(Collection<String> touchIds) {
        return touchIds.isEmpty() ? List.of() : graph.read(ANSWERS, Map.of("touchIds", List.copyOf(touchIds)));
    }

    List<Row> read(Query query, Map<String, ?> parameters) {
        return graph.read(query, parameters);
    }

    /** Inbound touches as they arrived. */
    List<Row> stored(Collection<String> touchIds) {
        return touchIds.isEmpty() ? List.of() : graph.read(RESTATED_TOUCHES, Map.of("touchIds", List.copyOf(touchIds)));
    }

    /** What shows back-filled touches, by touch id. */
    Map<String, BackfillEvidence> backfillEvidence(Collection<String> touchIds) {
        return graph.read(BACKFILL_EVIDENCE, Map.of("ids", List.copyOf(touchIds))).stream()
                .collect(Collectors.toMap(
                        row -> row.string("id"), row -> row.constant(BackfillEvidence.class, "evidence")));
    }

    /** The last inbound touches of people up to a time. */
    List<Row> lastTouches(Collection<Categories.Asked> asked) {
        List<Map<String, Object>> people = asked.stream()
                .map(one -> Map.<String, Object>of("personId", one.personId(), "asOf", one.asOf()))
                .distinct()
                .toList();
        return graph.read(LAST_TOUCHES, Map.of("people", people));
    }

    /** The last inbound touch of people, and the stamps that no restatement changes. */
    List<Row> stampedPeople(Collection<String> ids) {
        return graph.read(STAMPED_PEOPLE, Map.of("ids", List.copyOf(ids)));
    }

    /** The next people after an id, each with their last inbound touch. */
    List<Row> peopleAfter(String id, int limit) {
        return graph.read(PEOPLE_AFTER, Map.of("after", id, "limit", limit));
    }

    /** The last inbound touch of memberships, and the stamps that no restatement changes. */
    List<Row> stampedMembers(Collection<String> ids) {
        return graph.read(STAMPED_MEMBERS, Map.of("ids", List.copyOf(ids)));
    }

    private static Map<String, Object> facts(Collection<Arrival> arrivals, List<String> mergeKeys) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("clientKeys", distinct(arrivals, a -> Stream.ofNullable(a.clientKey())));
        parameters.put("identityKeys", distinct(arrivals, Arrival::identityKeys));
        parameters.put("personIds", distinct(arrivals, a -> Stream.ofNullable(a.personId())));
        parameters.put(
                "domains",
                distinct(arrivals, a -> Stream.ofNullable(a.email()).flatMap(e -> e.domainCandidates().stream())));
        parameters.put(
                "companyKeys",
                distinct(arrivals, a -> Stream.ofNullable(a.details().companyKey())));
        parameters.put("campaignKeys", distinct(arrivals, a -> Stream.of(a.campaignKey())));
        parameters.put("centerKeys", distinct(arrivals, a -> Stream.ofNullable(a.centerKey())));
        parameters.put("keyJoins", joins(arrivals, "identityKey", Arrival::identityKeys));
        parameters.put("personJoins", joins(arrivals, "personId", a -> Stream.ofNullable(a.personId())));
        parameters.put("looseJoins", mergeKeys.isEmpty() ? List.of() : joins(arrivals, "looseKey", Arrival::looseKey));
        parameters.put("looseKeys", distinct(arrivals, Arrival::looseKey));
        parameters.put("mergeKeys", mergeKeys);
        parameters.put(
                "phones", distinct(arrivals, a -> Stream.ofNullable(a.details().phoneE164())));
        parameters.put(
                "nameKeys",
                distinct(
                        arrivals,
                        a -> a.details().companyKey() == null
                                ? Stream.empty()
                                : Stream.ofNullable(a.details().nameKey())));
        parameters.put(
                "earliest",
                arrivals.stream()
                        .map(Arrival::occurredAt)
                        .min(Instant::compareTo)
                        .orElseThrow());
        return parameters;
    }

    /** The campaigns that those found under a name may be members of already. */
    private static List<Map<String, String>> joins(
            Collection<Arrival> arrivals, String name, Function<Arrival, Stream<String>> values) {
        return arrivals.stream()
                .flatMap(arrival ->
                        values.apply(arrival).map(value -> Map.of(name, value, "campaignKey", arrival.campaignKey())))
                .distinct()
                .toList();
    }

    private static List<String> distinct(Collection<Arrival> arrivals, Function<Arrival, Stream<String>> values) {
        return arrivals.stream()
                .flatMap(values)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}

package io.leadgraph.intake;

import io.leadgraph.decisions.classification.facts.BackfillEvidence;
import io.leadgraph.decisions.classification.facts.DecisionFactsGraph;
import io.leadgraph.decisions.classification.facts.IntakeInput;
import io.leadgraph.facts.identity.Domains;
import io.leadgraph.facts.person.merge.StampGraph;
import io.leadgraph.facts.signal.Mark;
import io.leadgraph.facts.signal.MarkGraph;
import io.leadgraph.facts.signal.MarkScope;
import io.leadgraph.intake.record.IntakeDelta;
import io.leadgraph.intake.record.Locks;
import io.leadgraph.platform.graph.Graph;
import io.leadgraph.platform.graph.Graph.Statements;
import io.leadgraph.platform.graph.Query;
import io.leadgraph.platform.graph.Row;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Intake's way to the graph: one statement locks and reads what a batch depends on, one writes what was decided. */
@Component
public class IntakeGraph {
    private static final Query LOCK_AND_READ = Query.load("intake/lock").then(DecisionFactsGraph.FACTS);
    private static final Query WRITE = Query.load("intake/write").then(MarkGraph.MARK);
    private static final Query TOLD = Query.load("intake/custom_fields");
    private static final Query ANSWERS = Query.load("intake/answers");
    private static final Query BACKFILL_EVIDENCE = Query.load("intake/backfill_evidence");
    private static final Query TAKE_BACK = Query.load("intake/take_back");
    private static final Query RETRACT_MEMBERS = Query.load("intake/retract_members");
    private static final Query FIRST_TOUCHES = Query.load("intake/first_touches");
    private final Graph graph;

    IntakeGraph(Graph graph) {
        this.graph = graph;
    }

    /** Both statements of a batch with no rows, so that they are planned. */
    static void rehearse(Statements tx) {
        Map<String, Object> nothing = Map.of("batch", Map.of("mergeKeys", List.of()));
        tx.run(LOCK_AND_READ, nothing);
        Map<String, Object> writing = new HashMap<>(MarkGraph.parameters(List.of(), Instant.EPOCH));
        writing.putAll(nothing);
        tx.run(WRITE, writing);
    }

    <T> T write(Function<Statements, T> work) {
        return graph.write(work);
    }

    Row lockAndRead(Statements tx, Locks locks, Collection<IntakeInput> arrivals, Instant now) {
        Map<String, Object> parameters = DecisionFactsGraph.parameters(arrivals, locks.mergeKeys());
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

    /** Custom fields that are told late need to know what is stored; nobody else asks. */
    void store(Statements tx, IntakeDelta writes, Locks locks, Instant now) {
        if (!writes.told().isEmpty()) {
            tx.run(TOLD, Map.of("ids", List.copyOf(writes.told())))
                    .forEach(row -> writes.stored(
                            row.string("id"),
                            Objects.requireNonNull(row.rowOrNull("properties")).values()));
        }
        Map<String, Object> parameters = new HashMap<>(MarkGraph.parameters(writes.stale, now));
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
        StampGraph.of(tx, people);
        MarkGraph.leave(
                tx, people.stream().map(id -> new Mark(MarkScope.PERSON, id)).toList(), now);
        return identities;
    }

    /** What was answered when these touches were stored, by touch id. */
    List<Row> answers(Collection<String> touchIds) {
        return touchIds.isEmpty() ? List.of() : graph.read(ANSWERS, Map.of("touchIds", List.copyOf(touchIds)));
    }

    /** What shows back-filled touches, by touch id. */
    public Map<String, BackfillEvidence> backfillEvidence(Collection<String> touchIds) {
        return graph.read(BACKFILL_EVIDENCE, Map.of("ids", List.copyOf(touchIds))).stream()
                .collect(Collectors.toMap(
                        row -> row.string("id"), row -> row.constant(BackfillEvidence.class, "evidence")));
    }
}

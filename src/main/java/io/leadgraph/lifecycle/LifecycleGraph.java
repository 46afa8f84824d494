package io.leadgraph.lifecycle;

import io.leadgraph.graph.Graph;
import io.leadgraph.graph.Graph.Statements;
import io.leadgraph.graph.Query;
import io.leadgraph.graph.Row;
import io.leadgraph.person.LeadStatus;
import io.leadgraph.person.PersonRef;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class LifecycleGraph {
    private static final Query CYCLES = Query.load("lifecycle/cycles");
    private static final Query LOCK = Query.load("lifecycle/lock_person");
    private static final Query BEGIN = Query.load("lifecycle/begin_cycle");
    private static final Query MOVE = Query.load("lifecycle/move");
    private static final Query SET_OPEN_LEADS = Query.load("lifecycle/set_open_leads");
    private final Graph graph;

    LifecycleGraph(Graph graph) {
        this.graph = graph;
    }

    /** Cycles of people, by person id, in the order in which they began. */
    Map<String, List<Cycle>> cycles(Collection<String> personIds) {
        return graph.read(CYCLES, Map.of("ids", List.copyOf(personIds))).stream()
                .collect(Collectors.groupingBy(
                        row -> row.string("personId"),
                        Collectors.collectingAndThen(
                                Collectors.mapping(
                                        row -> Cycle.of(Objects.requireNonNull(row.rowOrNull("cycle"))),
                                        Collectors.toList()),
                                cycles -> cycles.stream().sorted(Cycle.BY_START).toList())));
    }

    <T> T write(Function<Statements, T> work) {
        return graph.write(work);
    }

    /** Columns {@code person, identityId, cycles}; empty where the reference names nobody. */
    static Optional<Row> lock(Statements tx, PersonRef ref) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("personId", ref.id());
        parameters.put("personKey", ref.key());
        return tx.run(LOCK, parameters).stream().findFirst();
    }

    static void begin(Statements tx, String identityId, Map<String, ?> cycle) {
        tx.run(BEGIN, Map.of("identityId", identityId, "cycle", cycle));
    }

    static void move(Statements tx, String cycleId, Map<String, ?> move) {
        tx.run(MOVE, Map.of("cycleId", cycleId, "move", move));
    }

    static void setOpenLeads(Statements tx, String personId, LeadStatus status, Instant now) {
        tx.run(SET_OPEN_LEADS, Map.of("personId", personId, "status", status, "now", now));
    }
}

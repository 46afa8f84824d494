package io.leadgraph.lifecycle;

import static java.util.Objects.requireNonNull;

import io.leadgraph.common.UserError;
import io.leadgraph.common.UserErrorCode;
import io.leadgraph.graph.Graph.Statements;
import io.leadgraph.graph.Ids;
import io.leadgraph.graph.NodeKind;
import io.leadgraph.graph.Row;
import io.leadgraph.input.InputRow;
import io.leadgraph.person.Person;
import io.leadgraph.person.PersonRef;
import io.leadgraph.person.PersonRefInputs;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Moves that people ask for by hand, one person at a time. */
@Service
class StageChanges {
    private final LifecycleGraph graph;
    private final Clock clock;

    /**
     * What became of it.
     *
     * @param moved whether it was not there already
     */
    record Payload(@Nullable Person person, boolean moved, List<UserError> userErrors) {}

    StageChanges(LifecycleGraph graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    /** @param read what is asked for, from the input and the present time */
    Payload change(Map<String, Object> values, BiFunction<InputRow, Instant, StageChange> read) {
        InputRow input = new InputRow(values, "input");
        Instant now = clock.instant();
        PersonRef person = PersonRefInputs.read(input, "person");
        StageChange change = read.apply(input, now);
        return person == null || !input.errors().isEmpty()
                ? new Payload(null, false, input.errors())
                : graph.write(tx -> change(tx, input, person, change, now));
    }

    private static Payload change(Statements tx, InputRow input, PersonRef ref, StageChange change, Instant now) {
        Row found = LifecycleGraph.lock(tx, ref).orElse(null);
        if (found == null) {
            return refused(input.refusal(UserErrorCode.NOT_FOUND, "No such person", "person"));
        }
        @Nullable
        Cycle cycle =
                found.rows("cycles").stream().map(Cycle::of).max(Cycle.BY_START).orElse(null);
        Optional<UserError> flaw = change.flaw(input, cycle);
        if (flaw.isPresent()) {
            return refused(flaw.get());
        }
        Person person = Person.of(requireNonNull(found.rowOrNull("person")));
        boolean moves = change.moves(cycle);
        if (moves) {
            move(tx, found, person, cycle, change, now);
        }
        return new Payload(person, moves, List.of());
    }

    private static void move(
            Statements tx, Row found, Person person, @Nullable Cycle cycle, StageChange change, Instant now) {
        if (cycle == null || change.newCycle()) {
            String id = begin(tx, found, cycle, change, now);
            LifecycleGraph.move(tx, id, change.properties(null, now));
        } else {
            LifecycleGraph.move(tx, cycle.id(), change.properties(cycle.stage(), now));
        }
        if (change.leads() != null) {
            LifecycleGraph.setOpenLeads(tx, person.id(), change.leads(), now);
        }
    }

    private static String begin(Statements tx, Row found, @Nullable Cycle last, StageChange change, Instant now) {
        String id = Ids.next(NodeKind.CYCLE);
        long number = last == null ? 1 : last.number() + 1;
        LifecycleGraph.begin(
                tx,
                found.string("identityId"),
                Map.of("id", id, "number", number, "startedAt", change.at(), "recordedAt", now));
        return id;
    }

    private static Payload refused(UserError error) {
        return new Payload(null, false, List.of(error));
    }
}

package io.leadgraph.decisions.lifecycle;

import io.leadgraph.facts.identity.PersonRef;
import io.leadgraph.facts.identity.PersonRefGraph;
import io.leadgraph.facts.identity.PersonRefInputs;
import io.leadgraph.facts.person.Person;
import io.leadgraph.platform.common.UserError;
import io.leadgraph.platform.common.UserErrorCode;
import io.leadgraph.platform.graph.Graph.Statements;
import io.leadgraph.platform.input.InputRow;
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
    private final LifecyclePolicies policies;
    private final LifecycleStore store;
    private final Clock clock;

    /**
     * What became of it.
     *
     * @param handoff the one that is open now
     * @param moved whether it was not there already
     */
    record Payload(@Nullable Person person, @Nullable Handoff handoff, boolean moved, List<UserError> userErrors) {
        static Payload refused(List<UserError> errors) {
            return new Payload(null, null, false, errors);
        }
    }

    StageChanges(LifecycleGraph graph, LifecyclePolicies policies, LifecycleStore store, Clock clock) {
        this.graph = graph;
        this.policies = policies;
        this.store = store;
        this.clock = clock;
    }

    /** @param read what is asked for, from the input and the present time */
    Payload change(Map<String, Object> values, BiFunction<InputRow, Instant, ? extends MoveByHand> read) {
        InputRow input = new InputRow(values, "input");
        PersonRef person = PersonRefInputs.read(input, "person");
        MoveByHand move = read.apply(input, clock.instant());
        return person == null || !input.errors().isEmpty()
                ? Payload.refused(input.errors())
                : graph.write(tx -> change(tx, input, person, move));
    }

    private Payload change(Statements tx, InputRow input, PersonRef ref, MoveByHand move) {
        PersonRefGraph.Resolved resolved =
                PersonRefGraph.resolve(tx, List.of(ref)).get(ref);
        if (resolved == null) {
            return Payload.refused(List.of(input.refusal(UserErrorCode.NOT_FOUND, "No such person", "person")));
        }
        PersonCycles courses = store.lock(tx, policies.rules(tx), List.of(resolved.personId()));
        PersonCycle course = courses.of(resolved.personId()).orElseThrow();
        CycleState before = course.cycle();
        Optional<UserError> flaw =
                MoveByHandReader.flaw(input, before, move.at()).or(() -> move.flaw(input, before));
        if (flaw.isPresent()) {
            return Payload.refused(List.of(flaw.get()));
        }
        boolean moves = move.moves(course);
        if (moves) {
            move.apply(courses, course);
            store.store(tx, courses);
        }
        CycleState cycle = course.cycle();
        Handoff open = cycle == null ? null : cycle.openHandoff().orElse(null);
        return new Payload(course.person(), open, moves, List.of());
    }
}

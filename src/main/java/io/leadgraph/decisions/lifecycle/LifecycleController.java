package io.leadgraph.decisions.lifecycle;

import graphql.schema.DataFetchingEnvironment;
import io.leadgraph.decisions.lifecycle.policy.HandoffTarget;
import io.leadgraph.facts.person.Person;
import io.leadgraph.facts.signal.LifecycleStage;
import io.leadgraph.platform.paging.BatchedRead;
import io.leadgraph.platform.paging.Connection;
import io.leadgraph.platform.paging.PageRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

@Controller
class LifecycleController {
    private final StageChanges changes;
    private final LifecycleGraph people;
    private final Clock clock;
    private final BatchedRead<String, List<CycleState>> cycles;
    private final BatchedRead<String, HandoffTarget> owners;

    LifecycleController(LifecycleGraph graph, StageChanges changes, Clock clock, BatchLoaderRegistry registry) {
        this.people = graph;
        this.changes = changes;
        this.clock = clock;
        this.cycles = new BatchedRead<>(registry, "Person.cycles", graph::cycles, id -> List.of());
        this.owners = new BatchedRead<>(registry, "Person.owner", graph::owners, id -> HandoffTarget.NOBODY);
    }

    @QueryMapping
    Connection<Person> peopleInStage(@Argument LifecycleStage stage, @Argument String direction, PageRequest page) {
        return people.inStage(stage, direction.equals("ASC"), page);
    }

    /** Of the latest cycle that had begun by then; who was in none has no stage. */
    @SchemaMapping(typeName = "Person")
    CompletableFuture<@Nullable LifecycleStage> lifecycleStage(
            Person person, @Argument @Nullable OffsetDateTime asOf, DataFetchingEnvironment environment) {
        Instant time = asOf == null ? clock.instant() : asOf.toInstant();
        return lastMove(person, time, environment)
                .thenApply(move -> move.map(StageMove::to).orElse(null));
    }

    /** Of the same cycle. */
    @SchemaMapping(typeName = "Person")
    CompletableFuture<@Nullable Instant> stageSince(Person person, DataFetchingEnvironment environment) {
        return lastMove(person, clock.instant(), environment)
                .thenApply(move -> move.map(StageMove::at).orElse(null));
    }

    private CompletableFuture<Optional<StageMove>> lastMove(
            Person person, Instant time, DataFetchingEnvironment environment) {
        return cycles(person, environment)
                .thenApply(cycles -> cycles.stream()
                        .flatMap(cycle -> cycle.lastMove(time).stream())
                        .reduce((earlier, later) -> later));
    }

    @SchemaMapping(typeName = "Person")
    CompletableFuture<@Nullable String> owner(Person person, DataFetchingEnvironment environment) {
        return owners.load(environment, person.id()).thenApply(HandoffTarget::owner);
    }

    @SchemaMapping(typeName = "Person")
    CompletableFuture<@Nullable String> queue(Person person, DataFetchingEnvironment environment) {
        return owners.load(environment, person.id()).thenApply(HandoffTarget::queue);
    }

    @SchemaMapping(typeName = "Person")
    CompletableFuture<List<CycleState>> cycles(Person person, DataFetchingEnvironment environment) {
        return cycles.load(environment, person.id());
    }

    @MutationMapping
    StageChanges.Payload changeLifecycleStage(@Argument Map<String, Object> input) {
        return changes.change(input, StageChangeInput::to);
    }

    @MutationMapping
    StageChanges.Payload recycle(@Argument Map<String, Object> input) {
        return changes.change(input, StageChangeInput::recycle);
    }

    @MutationMapping
    StageChanges.Payload disqualify(@Argument Map<String, Object> input) {
        return changes.change(input, StageChangeInput::disqualify);
    }
}

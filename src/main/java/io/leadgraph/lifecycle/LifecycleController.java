package io.leadgraph.lifecycle;

import graphql.schema.DataFetchingEnvironment;
import io.leadgraph.common.BatchedField;
import io.leadgraph.person.LifecycleStage;
import io.leadgraph.person.Person;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

@Controller
class LifecycleController {
    private final LifecycleGraph graph;
    private final StageChanges changes;
    private final Clock clock;
    private final BatchedField<Instant, LifecycleStage> stages;

    LifecycleController(LifecycleGraph graph, StageChanges changes, Clock clock, BatchLoaderRegistry registry) {
        this.graph = graph;
        this.changes = changes;
        this.clock = clock;
        this.stages = new BatchedField<>(registry, "Person.lifecycleStage", this::stages);
    }

    @SchemaMapping(typeName = "Person")
    CompletableFuture<LifecycleStage> lifecycleStage(
            Person person, @Argument @Nullable OffsetDateTime asOf, DataFetchingEnvironment asked) {
        return stages.load(asked, person.id(), asOf == null ? clock.instant() : asOf.toInstant());
    }

    @BatchMapping(typeName = "Person")
    List<List<Cycle>> cycles(List<Person> people) {
        Map<String, List<Cycle>> cycles =
                graph.cycles(people.stream().map(Person::id).distinct().toList());
        return people.stream()
                .map(person -> cycles.getOrDefault(person.id(), List.of()))
                .toList();
    }

    @MutationMapping
    StageChanges.Payload changeLifecycleStage(@Argument Map<String, Object> input) {
        return changes.change(input, StageChange::to);
    }

    @MutationMapping
    StageChanges.Payload recycle(@Argument Map<String, Object> input) {
        return changes.change(input, StageChange::recycle);
    }

    @MutationMapping
    StageChanges.Payload disqualify(@Argument Map<String, Object> input) {
        return changes.change(input, StageChange::disqualify);
    }

    /** Of the latest cycle that had begun by then; who was in none has no stage. */
    private Map<String, LifecycleStage> stages(Collection<String> personIds, Instant asOf) {
        Map<String, LifecycleStage> stages = new HashMap<>();
        graph.cycles(personIds)
                .forEach((id, cycles) ->
                        cycles.forEach(cycle -> cycle.stage(asOf).ifPresent(stage -> stages.put(id, stage))));
        return stages;
    }
}

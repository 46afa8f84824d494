package io.leadgraph.intake;

import io.leadgraph.common.Basis;
import io.leadgraph.graph.Row;
import io.leadgraph.person.Person;
import io.leadgraph.touch.Touch;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** Decisions where other types show them: of a touch, and of a person at a time; a list costs as much as one. */
@Controller
class DecisionController {
    private final RestatementGraph graph;
    private final Restatement restatement;
    private final Clock clock;

    /** The decision about a touch, on a basis. */
    record Decided(String touchId, Basis basis) {}

    DecisionController(
            BatchLoaderRegistry loaders,
            RestatementGraph graph,
            Restatement restatement,
            Categories categories,
            Clock clock) {
        this.graph = graph;
        this.restatement = restatement;
        this.clock = clock;
        loaders.forTypePair(Decided.class, Classification.class)
                .registerMappedBatchLoader((asked, environment) -> Mono.fromSupplier(() -> decisions(asked)));
        loaders.forTypePair(AskedCategory.class, LeadCategory.class)
                .registerMappedBatchLoader((asked, environment) -> Mono.fromSupplier(() -> categories.of(asked)));
    }

    @SchemaMapping
    CompletableFuture<Classification> classification(
            Touch touch, @Argument Basis basis, DataLoader<Decided, Classification> loader) {
        return loader.load(new Decided(touch.id(), basis));
    }

    @SchemaMapping
    CompletableFuture<LeadCategory> category(
            Person person,
            @Argument @Nullable OffsetDateTime asOf,
            @Argument Basis basis,
            DataLoader<AskedCategory, LeadCategory> loader) {
        Instant time = asOf == null ? clock.instant() : asOf.toInstant();
        return loader.load(new AskedCategory(person.id(), time, basis));
    }

    private Map<Decided, Classification> decisions(Set<Decided> asked) {
        Map<Decided, Classification> all = of(asked, Basis.RESTATED, restatement::of);
        all.putAll(of(asked, Basis.RECORDED, this::recorded));
        return all;
    }

    private static Map<Decided, Classification> of(
            Set<Decided> asked, Basis basis, Function<Set<String>, Map<String, Classification>> decide) {
        Set<String> touchIds = asked.stream()
                .filter(one -> one.basis() == basis)
                .map(Decided::touchId)
                .collect(Collectors.toSet());
        return decide.apply(touchIds).entrySet().stream()
                .collect(Collectors.toMap(entry -> new Decided(entry.getKey(), basis), Map.Entry::getValue));
    }

    private Map<String, Classification> recorded(Set<String> touchIds) {
        return graph.recorded(touchIds).stream()
                .filter(row -> row.rowOrNull("decision") != null)
                .collect(Collectors.toMap(DecisionController::touchId, RecordedDecision::of));
    }

    private static String touchId(Row row) {
        return Objects.requireNonNull(row.rowOrNull("touch")).string("id");
    }
}

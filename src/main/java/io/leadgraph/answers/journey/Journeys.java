package io.leadgraph.answers.journey;

import graphql.schema.DataFetchingEnvironment;
import io.leadgraph.facts.touch.Touch;
import io.leadgraph.platform.graph.Row;
import io.leadgraph.platform.paging.BatchedField;
import io.leadgraph.platform.paging.Below;
import io.leadgraph.platform.paging.Connection;
import io.leadgraph.platform.paging.Preloader;
import io.leadgraph.platform.paging.Preloader.Found;
import io.leadgraph.platform.paging.WholeList;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;

/** Journeys of many roots at once, or of one together with the root itself: one statement either way. */
@Component
class Journeys {
    private final Map<Scope, BatchedField<JourneyRequest, Connection<Touch>>> fields = new EnumMap<>(Scope.class);
    private final JourneyGraph graph;

    Journeys(JourneyGraph graph, BatchLoaderRegistry registry) {
        this.graph = graph;
        for (Scope scope : Scope.values()) {
            fields.put(
                    scope,
                    new BatchedField<>(
                            registry, "journey." + scope, (ids, request) -> graph.pages(scope, ids, request)));
        }
    }

    CompletableFuture<Connection<Touch>> page(Scope scope, String id, DataFetchingEnvironment environment) {
        JourneyRequest request = JourneyRequest.of(environment.getArguments(), Below.of(environment));
        return field(scope).load(environment, id, request);
    }

    /** One page of the touches of everybody. */
    Connection<Touch> everybody(DataFetchingEnvironment environment) {
        JourneyRequest request = JourneyRequest.of(environment.getArguments(), Below.of(environment));
        return WholeList.counted(graph.everybody(request), environment, graph::count);
    }

    /**
     * What reads a root with its journey.
     *
     * @param name the field of the journey
     * @param root from the root's properties to what the API shows
     * @param key from the argument {@code by} to what the scope's statements find a root by
     */
    <T> Preloader<T> preloader(
            Scope scope, String name, Function<Row, T> root, Function<Map<String, ?>, Map<String, ?>> key) {
        return Preloader.of(
                name,
                field(scope),
                JourneyRequest::of,
                (by, request) -> graph.root(scope, key.apply(by), request)
                        .map(row -> new Found<>(
                                row.string("id"),
                                root.apply(Objects.requireNonNull(row.rowOrNull("root"))),
                                JourneyGraph.page(row, request))));
    }

    private BatchedField<JourneyRequest, Connection<Touch>> field(Scope scope) {
        return Objects.requireNonNull(fields.get(scope));
    }
}

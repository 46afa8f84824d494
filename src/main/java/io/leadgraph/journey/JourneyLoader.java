package io.leadgraph.journey;

import graphql.schema.DataFetchingEnvironment;
import io.leadgraph.common.Connection;
import io.leadgraph.touch.Touch;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.dataloader.DataLoader;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Reads the journeys of a list in one statement for each set of arguments, so that a list of N never costs N. */
@Component
class JourneyLoader {
    private static final String NAME = "journeys";

    private final JourneyGraph graph;

    JourneyLoader(JourneyGraph graph, BatchLoaderRegistry loaders) {
        this.graph = graph;
        loaders.<JourneyKey, Connection<Touch>>forName(NAME)
                .registerMappedBatchLoader((keys, context) -> Mono.fromSupplier(() -> load(keys)));
    }

    static DataLoader<JourneyKey, Connection<Touch>> in(DataFetchingEnvironment asked) {
        return Objects.requireNonNull(asked.getDataLoader(NAME));
    }

    private record Batch(Scope scope, JourneyRequest request) {}

    private Map<JourneyKey, Connection<Touch>> load(Set<JourneyKey> keys) {
        Map<Batch, List<String>> batches = keys.stream()
                .collect(Collectors.groupingBy(
                        key -> new Batch(key.scope(), key.request()),
                        Collectors.mapping(JourneyKey::id, Collectors.toList())));
        Map<JourneyKey, Connection<Touch>> loaded = new HashMap<>();
        batches.forEach((batch, ids) -> graph.pages(batch.scope(), ids, batch.request())
                .forEach((id, page) -> loaded.put(new JourneyKey(batch.scope(), id, batch.request()), page)));
        return loaded;
    }
}

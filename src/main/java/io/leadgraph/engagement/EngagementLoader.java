package io.leadgraph.engagement;

import graphql.schema.DataFetchingEnvironment;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.dataloader.DataLoader;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import reactor.core.publisher.Mono;

/** One field about engagement: one statement for all objects asked with the same arguments. */
final class EngagementLoader<V> {
    private final String name;
    private final BiFunction<Collection<String>, EngagementRequest, Map<String, V>> read;

    private record Key(String id, EngagementRequest request) {}

    EngagementLoader(
            BatchLoaderRegistry registry,
            String name,
            BiFunction<Collection<String>, EngagementRequest, Map<String, V>> read) {
        this.name = name;
        this.read = read;
        registry.<Key, V>forName(name)
                .registerMappedBatchLoader((keys, environment) -> Mono.fromCallable(() -> all(keys)));
    }

    CompletableFuture<V> load(DataFetchingEnvironment asked, String id, boolean named) {
        DataLoader<Key, V> loader = Objects.requireNonNull(asked.getDataLoader(name));
        return loader.load(new Key(id, EngagementRequest.of(asked.getArguments(), named)));
    }

    private Map<Key, V> all(Set<Key> keys) {
        Map<EngagementRequest, List<String>> asked = keys.stream()
                .collect(Collectors.groupingBy(Key::request, Collectors.mapping(Key::id, Collectors.toList())));
        Map<Key, V> all = new HashMap<>();
        asked.forEach((request, ids) ->
                read.apply(ids, request).forEach((id, value) -> all.put(new Key(id, request), value)));
        return all;
    }
}

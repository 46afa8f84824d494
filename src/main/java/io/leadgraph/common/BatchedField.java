package io.leadgraph.common;

import graphql.schema.DataFetchingEnvironment;
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

/**
 * A field with arguments: one statement for all objects asked with the same ones.
 *
 * @param <R> the arguments, equal where they ask the same
 */
public final class BatchedField<R, V> {
    private final String name;
    private final BiFunction<List<String>, R, Map<String, V>> read;

    private record Key<R>(String id, R request) {}

    /** @param read the values by id, for one set of arguments; an id that is left out has none */
    public BatchedField(BatchLoaderRegistry registry, String name, BiFunction<List<String>, R, Map<String, V>> read) {
        this.name = name;
        this.read = read;
        registry.<Key<R>, V>forName(name)
                .registerMappedBatchLoader((keys, environment) -> Mono.fromCallable(() -> all(keys)));
    }

    /** The value of one object, together with those of the others. */
    public CompletableFuture<V> load(DataFetchingEnvironment asked, String id, R request) {
        DataLoader<Key<R>, V> loader = Objects.requireNonNull(asked.getDataLoader(name));
        return loader.load(new Key<>(id, request));
    }

    /** Keeps a value that was read already, so that the operation does not ask for it. */
    public void prime(DataFetchingEnvironment asked, String id, R request, V value) {
        DataLoader<Key<R>, V> loader = Objects.requireNonNull(asked.getDataLoader(name));
        loader.prime(new Key<>(id, request), value);
    }

    private Map<Key<R>, V> all(Set<Key<R>> keys) {
        Map<R, List<String>> asked = keys.stream()
                .collect(Collectors.groupingBy(Key::request, Collectors.mapping(Key::id, Collectors.toList())));
        Map<Key<R>, V> all = new HashMap<>();
        asked.forEach((request, ids) ->
                read.apply(ids, request).forEach((id, value) -> all.put(new Key<>(id, request), value)));
        return all;
    }
}

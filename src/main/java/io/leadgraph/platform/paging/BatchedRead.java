package io.leadgraph.platform.paging;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dataloader.DataLoader;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import reactor.core.publisher.Mono;

/**
 * A field that is read for all objects of an operation at once, whatever their values are found by.
 *
 * @param <K> what a value is found by, equal where it is the same one
 */
public final class BatchedRead<K, V> {
    private final String name;

    /**
     * A field that may have no value.
     *
     * @param name what it is registered by, such as {@code Type.field}
     * @param read the values of distinct keys; one that is left out has none
     */
    public BatchedRead(BatchLoaderRegistry registry, String name, Function<List<K>, Map<K, V>> read) {
        this.name = name;
        registry.<K, V>forName(name)
                .registerMappedBatchLoader((keys, batch) -> Mono.fromCallable(() -> read.apply(List.copyOf(keys))));
    }

    /** @param none the value of a key that is left out */
    public BatchedRead(
            BatchLoaderRegistry registry, String name, Function<List<K>, Map<K, V>> read, Function<K, V> none) {
        this(registry, name, keys -> {
            Map<K, V> found = read.apply(keys);
            return keys.stream().collect(Collectors.toMap(key -> key, key -> found.getOrDefault(key, none.apply(key))));
        });
    }

    /** One value, together with the others. */
    public CompletableFuture<V> load(DataFetchingEnvironment environment, K key) {
        return loader(environment).load(key);
    }

    /** Keeps a value that was read already, so that the operation does not ask for it. */
    public void prime(DataFetchingEnvironment environment, K key, V value) {
        loader(environment).prime(key, value);
    }

    private DataLoader<K, V> loader(DataFetchingEnvironment environment) {
        return Objects.requireNonNull(environment.getDataLoader(name));
    }
}
